namespace TenantConsole.Sandbox.World;

/// <summary>What an order that is not settled yet will come to, in the minor unit.</summary>
internal readonly record struct Estimate(long Settlement, long Revenue, long FeeTax)
{
    public static Estimate operator +(Estimate a, Estimate b) => new(a.Settlement + b.Settlement, a.Revenue + b.Revenue, a.FeeTax + b.FeeTax);
}

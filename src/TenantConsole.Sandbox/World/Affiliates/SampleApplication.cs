namespace TenantConsole.Sandbox.World;

/// <summary>A creator asks for a free sample; the sample's order is the request.</summary>
internal sealed class SampleApplication(long id, int row, long order, int creator, long product, long sku, long createTime)
{
    public long Id { get; } = id;

    public int Row { get; } = row;

    public long Order { get; } = order;

    public int Creator { get; } = creator;

    public long Product { get; } = product;

    public long Sku { get; } = sku;

    public long CreateTime { get; } = createTime;

    /// <summary>The seller's answer; null while it is open. A request that the order's script has sent on is approved by that.</summary>
    public bool? Approved { get; set; }
}

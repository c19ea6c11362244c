namespace TenantConsole.Sandbox.World;

/// <summary>How the platform hides a buyer outside the states in which a parcel needs them.</summary>
internal static class Masked
{
    public static string Name(string name) => name.Length == 0 ? name : $"{name[0]}{new string('*', Math.Max(2, name.Length - 1))}";

    public static string Phone(string phone) => $"{phone[..(phone.IndexOf(')', StringComparison.Ordinal) + 3)]}******{phone[^2..]}";

    public static string Postcode(string postcode) => $"{postcode[..2]}***";
}

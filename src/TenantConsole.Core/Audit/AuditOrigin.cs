using System.Net;
using System.Net.Sockets;

namespace TenantConsole.Core.Audit;

/// <summary>
/// What the trail keeps of where somebody came from. Entries are never removed, so they hold the network and not the connection: enough to see
/// that it was not the office, not enough to follow a person (decision 0018). Addresses inside an organisation name nobody and stay whole.
/// </summary>
public static class AuditOrigin
{
    private const int Longest = 120;

    /// <summary>The first 24 bits of an IPv4 and the first 48 of an IPv6 address, written as a network: <c>203.0.113.0/24</c>.</summary>
    /// <param name="address">As the connection tells it; null when there is none. What is no address is left out.</param>
    public static string? Shorten(string? address)
    {
        if (!IPAddress.TryParse(address, out var parsed))
            return null;
        if (parsed.IsIPv4MappedToIPv6)
            parsed = parsed.MapToIPv4();
        if (IsInside(parsed))
            return parsed.ToString();
        var bytes = parsed.GetAddressBytes();
        var kept = parsed.AddressFamily == AddressFamily.InterNetwork ? 3 : 6;
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    /// <summary>The device in words, no longer than its column.</summary>
    public static string? Cut(string? device) => device is { Length: > Longest } ? device[..Longest] : device;

    private static bool IsInside(IPAddress address) =>
        IPAddress.IsLoopback(address)
        || (address.AddressFamily == AddressFamily.InterNetwork
            ? address.GetAddressBytes() is [10, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..]
            : address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal);
}

namespace TenantConsole.Sandbox.World;

/// <summary>How a command sent a package. Provider null is the order's own, tracking null the carrier's number.</summary>
internal sealed record Shipment(long Time, string? Tracking, string? Provider, string? Handover, long? SlotStart, long? SlotEnd);

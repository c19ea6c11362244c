using TenantConsole.Core.Activity;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Tests.Stores;

/// <summary>Rows to show, with good defaults.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset At = new(2026, 11, 20, 14, 0, 0, TimeSpan.Zero);

    public static ListStores.Row Store(
        ConnectionState state = ConnectionState.Connected, DateTimeOffset? consentUntil = null, bool synced = true, string name = "Aurelia Skin US", string client = "Aurelia",
        string currency = "USD", string? reason = null, StoreId? id = null) => new(
        id ?? new StoreId(Guid.CreateVersion7()), name, new ClientId(Guid.CreateVersion7()), client, "7490000000000000001", "USAS1", "US", currency, "America/Los_Angeles", 2,
        state, reason, new AuthorizationId(Guid.CreateVersion7()), "Aurelia Ltd", At.AddDays(3), consentUntil ?? At.AddDays(200),
        synced ? At.AddMinutes(-4) : null, synced ? At.AddMinutes(-6) : null, At.AddDays(-40));

    public static RunRow Run(
        RunState state = RunState.Running, long done = 400, long failed = 0, long? total = 1_000, TimeSpan? took = null, bool cancel = false, string kind = "orders.sync",
        string? error = null, DateTimeOffset? createdAt = null) => new(
        new RunId(Guid.CreateVersion7()), kind, "Aurelia Skin US", null, state, done, failed, total, "Window 3 of 13", error, null, "Marta Kowalczyk", 1, cancel,
        createdAt ?? At, state == RunState.Waiting ? null : At, state == RunState.Waiting ? null : At + (took ?? TimeSpan.FromSeconds(20)),
        state is RunState.Waiting or RunState.Running ? null : At + (took ?? TimeSpan.FromSeconds(20)));
}

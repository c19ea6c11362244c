using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules;

/// <summary>What a request read for a page.</summary>
/// <param name="Actor">For whom.</param>
/// <param name="Uri">The page's address.</param>
/// <param name="At">When (protocol time).</param>
/// <param name="Read">What it read.</param>
public sealed record Handover(Actor Actor, string Uri, DateTimeOffset At, object Read);

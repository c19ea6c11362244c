using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Tests.Access;

/// <summary>One of everything that a use case can be asked for, all of one store.</summary>
public sealed record PermissionThings(
    StoreId Store, string Order, RunId Run, FindingId Finding, AuthorizationId Authorization, MemberId Member, ClientId Client,
    InvitationId Invitation, AuditEntryId Entry, LogoId Logo, ApiKeyId Key, MemberId Former, DeliveryId Delivery)
{
    /// <summary>What gives one of these things away in an answer.</summary>
    public IReadOnlySet<string> Marks { get; } = new HashSet<string> { $"{Store}", Order, $"{Run}", $"{Finding}", $"{Authorization}", $"{Member}", $"{Client}", $"{Invitation}", $"{Key}", $"{Former}", $"{Delivery}" };
}

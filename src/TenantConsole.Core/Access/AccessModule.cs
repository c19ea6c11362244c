using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TenantConsole.Core.Access.Accounts;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Access.Preferences;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Registers the module.</summary>
public static class AccessModule
{
    /// <summary>Adds the module's model and services.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().ValidateDataAnnotations();
        services.TryAddSingleton<ISecondFactors, NoSecondFactors>();
        return services
            .AddSingleton<IModuleModel, AccessModel>()
            .AddPreferences()
            .AddSingleton<Actors>()
            .AddSingleton<CreateAgency>()
            .AddSingleton<AddMember>()
            .AddSingleton<SetGrants>()
            .AddSingleton<ListMembers>()
            .AddSingleton<ListRoles>()
            .AddSingleton<InviteMember>()
            .AddSingleton<ResendInvitation>()
            .AddSingleton<RevokeInvitation>()
            .AddSingleton<ListInvitations>()
            .AddSingleton<ExportInvitations>()
            .AddSingleton<ReadInvitation>()
            .AddSingleton<AcceptInvitation>()
            .AddSingleton<RecordAccountChange>()
            .AddSingleton<MailAccountLink>()
            .AddSingleton<Sightings>()
            .AddSingleton<Granters>()
            .AddSingleton<RemoveMember>()
            .AddSingleton<RestoreMember>()
            .AddSingleton<PreviewGrants>()
            .AddSingleton<ExportMembers>()
            .AddSingleton<CopyRole>()
            .AddSingleton<EditRole>()
            .AddSingleton<DeleteRole>()
            .AddSingleton<ListHolders>()
            .AddSingleton<ListMemberAccess>()
            .AddSingleton<RecordAccessReview>()
            .AddSingleton<ListAccessReviews>()
            .AddSingleton<ExportAccess>()
            .AddApiKeys();
    }
}

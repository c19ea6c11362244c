using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>Registers the module.</summary>
public static class AuditModule
{
    /// <summary>Adds the module's model and services.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, AuditModel>()
        .AddSingleton<AuditStamps>()
        .AddSingleton<ISaveChangesInterceptor>(provider => provider.GetRequiredService<AuditStamps>())
        .AddSingleton<ListAuditEntries>()
        .AddSingleton<GetAuditEntry>()
        .AddSingleton<ListAuditPeople>()
        .AddSingleton<ReadHistory>()
        .AddSingleton<SealAuditTrail>()
        .AddSingleton<VerifyAuditTrail>();
}

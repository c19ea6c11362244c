using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Exit;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Activity.Trail;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>Registers the module.</summary>
public static class ActivityModule
{
    /// <summary>Adds the module's model and services.</summary>
    public static IServiceCollection AddActivity(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, ActivityModel>()
        .AddNotifications()
        .AddViews()
        .AddSingleton<FileStore>()
        .AddSingleton<DeleteExpiredFiles>()
        .AddSingleton<MailOutbox>()
        .AddSingleton<IMemberMail, MemberMail>()
        .AddSingleton<ListFindings>()
        .AddSingleton<LiveUpdates>()
        .AddHostedService(provider => provider.GetRequiredService<LiveUpdates>())
        .AddSingleton<IAuditAnchor, AuditAnchorFile>()
        .AddSingleton<StartAuditVerification>()
        .AddSingleton<LastVerification>()
        .AddSingleton<IRunJob, AuditVerificationJob>()
        .AddSingleton<StartAuditExport>()
        .AddSingleton<IRunJob, AuditExportJob>()
        .AddSingleton<StartAgencyExport>()
        .AddSingleton<IRunJob, AgencyExportJob>()
        .AddSingleton<DeleteOldRuns>()
        .AddSingleton<StartRun>()
        .AddSingleton<ListRuns>()
        .AddSingleton<ExportRuns>()
        .AddSingleton<GetRun>()
        .AddSingleton<CountRuns>()
        .AddSingleton<CancelRun>()
        .AddSingleton<CancelRuns>()
        .AddSingleton<ListRunFailures>()
        .AddSingleton<ExportRunFailures>()
        .AddSingleton<RetryFailedRows>();
}

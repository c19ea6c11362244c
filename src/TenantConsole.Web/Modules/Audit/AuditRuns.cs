using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Trail;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Modules.Audit;

/// <summary>Starts the runs of the trail's page and goes to them.</summary>
public sealed class AuditRuns(StartAuditVerification verify, StartAuditExport export, CurrentActor current, NavigationManager navigation, Toasts messages)
{
    /// <summary>Verifies the trail.</summary>
    public Task VerifyAsync(CancellationToken cancellationToken) => GoAsync(actor => verify.RunAsync(actor, cancellationToken), cancellationToken);

    /// <summary>Exports it.</summary>
    public Task ExportAsync(StartAuditExport.Request request, CancellationToken cancellationToken) => GoAsync(actor => export.RunAsync(actor, request, cancellationToken), cancellationToken);

    private async Task GoAsync(Func<Core.Access.Actor, Task<Result<RunId>>> start, CancellationToken cancellationToken)
    {
        if (await current.GetAsync(cancellationToken) is not { } actor)
            return;
        var started = await start(actor);
        if (started.Ok)
            navigation.NavigateTo($"/runs/{started.Value}");
        else
            messages.Show(new ToastMessage(started.Problem.Message, StatusRole.Bad));
    }
}

using TenantConsole.Core.Activity;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores.Demo;

/// <summary>Connects the sandbox's sellers one after the other. Taken up again, it finds those that are connected and goes on.</summary>
public sealed class DemoJob(DemoConnection demo) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "stores.demo";

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var sellers = DemoSellers.Large;
        Problem? first = null;
        var failed = 0;
        for (var i = 0; i < sellers.Count && !run.CancelRequested; i++)
        {
            await run.ReportAsync(i, failed, sellers.Count, Phrase.Of("stores.demo.connecting", sellers[i].Client), null, cancellationToken);
            if (await demo.ConnectAsync(run.Actor, sellers[i].Seller, sellers[i].Client, cancellationToken) is { } problem)
                (first, failed) = (first ?? problem, failed + 1);
        }

        if (!run.CancelRequested)
            await run.ReportAsync(sellers.Count, failed, sellers.Count, first?.Phrase ?? Phrase.Of("stores.demo.connected"), null, cancellationToken);
        return failed == sellers.Count ? first : null;
    }
}

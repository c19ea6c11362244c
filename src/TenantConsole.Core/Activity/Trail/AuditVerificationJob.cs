using TenantConsole.Core.Audit;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>Walks an agency's trail and says whether it is whole. A trail that is not ends the run as failed, with each place in words. Begins again when taken up again.</summary>
public sealed class AuditVerificationJob(VerifyAuditTrail verify) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "audit.verify";

    /// <summary>What is asked: the whole trail, always.</summary>
    public sealed record Payload;

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var checkedLinks = await verify.RunAsync(
            run.Actor, (done, total) => run.ReportAsync(done, 0, total, Phrase.Of("Verify.Sealing"), null, cancellationToken), cancellationToken);
        if (!checkedLinks.Ok)
            return checkedLinks.Problem;
        var verdict = checkedLinks.Value;
        await run.ReportAsync(verdict.Sealed, verdict.Faults.Count, verdict.Sealed, verdict.Holds ? VerdictWords.Of(verdict) : null, null, cancellationToken);
        return verdict.Holds ? null : TrailProblems.Tampered(verdict.Faults.Count, VerdictWords.Faults(verdict));
    }
}

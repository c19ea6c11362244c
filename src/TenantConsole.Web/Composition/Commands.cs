using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Trail;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Web.Composition;

/// <summary>What the executable does beside serving: the first word of the command line.</summary>
internal static class Commands
{
    /// <summary>True when the first word is a command.</summary>
    public static bool IsOne(string[] args) => args.FirstOrDefault() is "migrate" or "verify-audit";

    /// <summary>Runs the command that the first word names.</summary>
    /// <returns>True when it was one, and the process is to end.</returns>
    public static async Task<bool> RunAsync(string[] args, IServiceProvider services)
    {
        switch (args.FirstOrDefault())
        {
            case "migrate":
                return true; // done already: the schema is current before any command
            case "verify-audit":
                await VerifyAuditAsync(services);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Recomputes the audit chain of every agency; the exit code says whether all hold.</summary>
    private static async Task VerifyAuditAsync(IServiceProvider services)
    {
        await using var directory = services.GetRequiredService<DirectoryDatabase>().Open();
        foreach (var agency in await directory.Agencies.OrderBy(a => a.Name).ToListAsync())
        {
            var verdict = (await services.GetRequiredService<VerifyAuditTrail>().RunAsync(Actor.System(agency.TenantId), null, CancellationToken.None)).Value;
            Console.WriteLine(verdict.Holds
                ? $"{agency.Name}: {verdict.Sealed} entries hold, {verdict.Unsealed} wait to be sealed, head {verdict.Head ?? "none"}"
                : $"{agency.Name}: CHANGED in {verdict.Faults.Count} places. {VerdictWords.Faults(verdict)}");
            Environment.ExitCode = verdict.Holds ? Environment.ExitCode : 1;
        }
    }
}

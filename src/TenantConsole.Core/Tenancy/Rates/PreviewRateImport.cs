using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Says what a file of exchange rates would change, or which of its rows are wrong, before anything is.</summary>
[UseCase(Permission.FinanceClose, AgencyWide = true)]
public sealed class PreviewRateImport(TenantDatabases databases)
{
    /// <summary>What would happen. With <see cref="Problems"/> nothing is taken, and the counts are zero.</summary>
    /// <param name="Added">Rates of days that have none yet.</param>
    /// <param name="Replaced">Rates of days that have another one.</param>
    /// <param name="Same">Rates that are there already, just so.</param>
    /// <param name="Pairs">Pairs of currencies.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day.</param>
    /// <param name="Problems">Every wrong row, in the order of the file.</param>
    public sealed record Preview(int Added, int Replaced, int Same, int Pairs, DateOnly From, DateOnly To, IReadOnlyList<Problem> Problems)
    {
        /// <summary>The file can be imported.</summary>
        public bool Holds => Problems.Count == 0;

        /// <summary>The rates in the file.</summary>
        public int Rates => Added + Replaced + Same;
    }

    /// <summary>Reads the file and compares it with what is there.</summary>
    public async Task<Result<Preview>> RunAsync(Actor actor, string csv, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.FinanceClose) is { } refusal)
            return refusal;
        var (rows, problems) = RateFile.Read(csv);
        if (problems.Count > 0)
            return new Preview(0, 0, 0, 0, default, default, problems);

        var (from, to) = (rows.Min(r => r.Day), rows.Max(r => r.Day));
        await using var db = databases.Open(actor, Permission.FinanceClose);
        var known = await db.ExchangeRates.Where(r => r.Day >= from && r.Day <= to).Select(r => new { r.Base, r.Quote, r.Day, r.Rate })
            .ToDictionaryAsync(r => (r.Base, r.Quote, r.Day), r => r.Rate, cancellationToken);
        var (added, replaced) = (0, 0);
        foreach (var row in rows)
        {
            if (!known.TryGetValue((row.Base, row.Quote, row.Day), out var rate))
                added++;
            else if (rate != row.Rate)
                replaced++;
        }

        return new Preview(added, replaced, rows.Count - added - replaced, rows.Select(r => (r.Base, r.Quote)).Distinct().Count(), from, to, []);
    }
}

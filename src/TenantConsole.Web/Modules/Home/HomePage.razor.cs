using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Home;

public partial class HomePage
{
    private const int MostFindings = 10;
    private const int MostRuns = 5;
    private static readonly TimeSpan RunsWithin = TimeSpan.FromDays(7);

    /// <summary>What the page reads.</summary>
    /// <param name="Rows">The stores.</param>
    /// <param name="Findings">What waits for somebody.</param>
    /// <param name="Failed">Runs that failed.</param>
    /// <param name="Sales">The role sees sales.</param>
    public sealed record Reading(IReadOnlyList<PortfolioRow> Rows, IReadOnlyList<ListFindings.Row> Findings, IReadOnlyList<RunRow> Failed, bool Sales);

    private IReadOnlyList<PortfolioRow>? _rows;
    private IReadOnlyList<ListFindings.Row> _findings = [];
    private IReadOnlyList<RunRow> _failed = [];
    private bool _sales;

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <summary>The stores in scope.</summary>
    [SupplyParameterFromQuery(Name = StoreScopeUrl.Name)] public string? Stores { get; set; }

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _rows is null ? null : new(_rows, _findings, _failed, _sales);
        set => (_rows, _findings, _failed, _sales) = (value!.Rows, value.Findings, value.Failed, value.Sales);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Stores, ChangeNotice.Runs, ChangeNotice.Orders];

    private IReadOnlyList<StoreId> Scope => StoreScopeUrl.Parse(Stores);

    private bool MayConnect => Actor is not null && Actor.LacksEverywhere(Permission.StoreConnect) is null;

    private (DateOnly From, DateOnly To)? Period =>
        _rows?.Select(r => r.Figures).FirstOrDefault(f => f is not null) is { } first ? (first.From, first.To) : null;

    private IReadOnlyList<CurrencyFigures> Sums => CurrencyFigures.Of((_rows ?? []).Select(r => r.Figures).OfType<StoreFigures.Row>());

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var stores = StoreList.RunAsync(actor, cancellationToken);
        var figures = Figures.RunAsync(actor, cancellationToken);
        var findings = FindingList.RunAsync(actor, MostFindings, cancellationToken);
        var runs = FailedAsync(actor, cancellationToken);
        await Task.WhenAll(stores, figures, findings, runs);
        if ((await stores) is { Ok: false } refused)
            return refused.Problem;

        var scope = Scope.ToHashSet();
        var sales = await figures;
        _sales = sales.Ok;
        var byStore = sales.Ok ? sales.Value.ToDictionary(f => f.Store) : [];
        _rows =
        [
            .. (await stores).Value.Where(s => scope.Count == 0 || scope.Contains(s.Store))
                .Select(s => new PortfolioRow(s, byStore.GetValueOrDefault(s.Store)))
                .OrderByDescending(r => r.Figures?.Orders ?? -1).ThenBy(r => r.Store.Name, StringComparer.CurrentCulture),
        ];
        _findings = (await findings) is { Ok: true } found ? [.. found.Value.Where(f => scope.Count == 0 || (f.Store is { } store && scope.Contains(store)))] : [];
        _failed = [.. (await runs).Where(r => scope.Count == 0 || (r.StoreId is { } store && scope.Contains(store))).Take(MostRuns)];
        return null;
    }

    // A run that failed needs nobody any more once a later one of its kind and store went well.
    private async Task<IReadOnlyList<RunRow>> FailedAsync(Actor actor, CancellationToken cancellationToken)
    {
        var newest = await RunList.RunAsync(actor, new ListRuns.Request(Size: 200), cancellationToken);
        if (!newest.Ok)
            return [];
        var since = Time.GetUtcNow() - RunsWithin;
        return
        [
            .. newest.Value.Rows.Where(r => r.EndedAt > since)
                .GroupBy(r => (r.Kind, r.StoreId, Subject: r.StoreId is null ? r.Id.ToString() : ""))
                .Select(g => g.MaxBy(r => r.CreatedAt)!)
                .Where(r => r.State is RunState.Failed or RunState.DoneWithFailures)
                .OrderByDescending(r => r.EndedAt),
        ];
    }

    private string? Beside(ListFindings.Row finding)
    {
        var store = _rows?.FirstOrDefault(r => r.Store.Store == finding.Store)?.Store.Name;
        var words = new string?[] { store, finding.Detail?.In((Viewing ?? Viewer.Default).Zone) }.Where(word => !string.IsNullOrEmpty(word));
        return string.Join(" · ", words) is { Length: > 0 } text ? text : null;
    }

    // All stores of a sum have their own "today", and so has the list.
    private string Link(IEnumerable<StoreId> stores, bool sold)
    {
        var ids = stores.ToHashSet();
        return OrderLinks.LastDays(ids.Count == _rows!.Count && Scope.Count == 0 ? [] : ids, StoreFigures.Days, sold ? OrderLinks.Sold : null);
    }

    private static string Day(DateOnly day) => day.ToString("d MMM", CultureInfo.CurrentCulture);

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    // "▼ 4.2 % vs 8–14 Nov": the amount itself is the line's title.
    private string? Versus(decimal value, decimal before)
    {
        if (Period is not var (from, to) || before <= 0)
            return null;
        var (first, last) = (from.AddDays(-StoreFigures.Days), to.AddDays(-StoreFigures.Days));
        var share = (value - before) / before * 100;
        var change = $"{(share < 0 ? '▼' : '▲')} {Math.Abs(share).ToString("0.0", CultureInfo.CurrentCulture)} %";
        return H["Kpi.Versus", change, H["Kpi.Range", first.Month == last.Month ? first.Day.ToString(CultureInfo.CurrentCulture) : Day(first) + " ", Day(last)].Value];
    }
}

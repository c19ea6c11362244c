using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Rates;

namespace TenantConsole.Web.Modules.Tenancy;

public partial class RatesPage
{
    private RatesState _state = new();
    private ListExchangeRates.Page? _page;

    /// <summary><c>1</c> while a file is being imported.</summary>
    [SupplyParameterFromQuery] public string? Import { get; set; }

    /// <summary>Only this pair; read so that a change of it renders anew.</summary>
    [SupplyParameterFromQuery] public string? Pair { get; set; }

    /// <summary>Of this day or later.</summary>
    [SupplyParameterFromQuery] public string? From { get; set; }

    /// <summary>Of this day or earlier.</summary>
    [SupplyParameterFromQuery] public string? To { get; set; }

    /// <summary>The place in the list.</summary>
    [SupplyParameterFromQuery] public string? After { get; set; }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [TenancyNotice.Rates];

    private bool MayImport => Actor is not null && Actor.LacksEverywhere(Permission.FinanceClose) is null;

    private bool MayExport => Actor is not null && Actor.LacksEverywhere(Permission.FinanceExport) is null;

    private string? Dates => (_state.From, _state.To) switch
    {
        ({ } from, { } to) => B["Rates.Between", Words(from), Words(to)].Value,
        ({ } from, null) => B["Rates.Since", Words(from)].Value,
        (null, { } to) => B["Rates.Until", Words(to)].Value,
        _ => null,
    };

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var state = RatesState.FromQuery(new Uri(Navigation.Uri).Query);
        var page = await List.RunAsync(actor, new(state.Filter, state.After), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        (_state, _page) = (state, page.Value);
        return null;
    }

    private void Go(RatesState state) => Navigation.NavigateTo(state.First);

    private string PairWords(string from, string to) => B["Rates.PairOf", from, to];

    private static string Number(decimal rate) => rate.ToString("#,0.0000####", CultureInfo.CurrentCulture);

    private static string Words(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private static DateOnly? DayOf(ChangeEventArgs change) =>
        DateOnly.TryParseExact(change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

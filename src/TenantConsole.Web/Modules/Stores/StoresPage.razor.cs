using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Stores;

public partial class StoresPage
{
    // Polling runs every quarter of an hour: twice that means that something is stuck.
    private static readonly TimeSpan SyncLimit = TimeSpan.FromMinutes(30);

    private const string ListName = "stores";

    private static readonly string[] ColumnNames = ["market", "state", "sync", "newest", "zone", "token", "consent"];

    /// <summary>What the page reads.</summary>
    /// <param name="Stores">The stores.</param>
    /// <param name="Setup">The person's columns; null for who has none.</param>
    public sealed record Reading(IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private GetListSetup.Setup? _setup;
    private IReadOnlyList<ListStores.Row>? _all;
    private IReadOnlyList<ListStores.Row>? _shown;
    private StoreId? _open;

    /// <summary>The store open in the panel.</summary>
    [SupplyParameterFromQuery] public string? Open { get; set; }

    /// <summary>The panel's section.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary><c>1</c> while a connection is being begun.</summary>
    [SupplyParameterFromQuery] public string? Connect { get; set; }

    /// <summary>The store that is to be disconnected.</summary>
    [SupplyParameterFromQuery] public string? Disconnect { get; set; }

    /// <summary>The stores in scope.</summary>
    [SupplyParameterFromQuery(Name = StoreScopeUrl.Name)] public string? Stores { get; set; }

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _all is null ? null : new(_all, _setup);
        set
        {
            (_all, _setup) = (value!.Stores, value.Setup);
            Show();
        }
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Stores, ChangeNotice.Runs];

    private DateTimeOffset Now => Time.GetUtcNow();

    private IReadOnlyList<StoreId> Scope => StoreScopeUrl.Parse(Stores);

    private IReadOnlyList<ListStores.Row> Broken => [.. (_shown ?? []).Where(s => s.State == ConnectionState.Broken)];

    private ListStores.Row? Opened => _open is { } open ? _all?.FirstOrDefault(s => s.Store == open) : null;

    private ListStores.Row? Leaving =>
        EntityId.Parse<StoreId>(Disconnect) is { } id ? _all?.FirstOrDefault(s => s.Store == id && s.State != ConnectionState.Disconnected) : null;

    private IReadOnlyList<KeyValuePair<ClientId, string>> Clients =>
        [.. (_all ?? []).Select(s => KeyValuePair.Create(s.ClientId, s.Client)).Distinct().OrderBy(c => c.Value, StringComparer.CurrentCulture)];

    private ListColumns Columns => new([.. ColumnNames.Select(c => KeyValuePair.Create(c, S["Col." + char.ToUpperInvariant(c[0]) + c[1..]].Value))], ColumnNames, _setup?.Columns);

    private bool MayConnect => Actor is not null && Actor.LacksEverywhere(Permission.StoreConnect) is null;

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var answer = await List.RunAsync(actor, cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        if (_setup is null)
            await LoadSetupAsync(actor, cancellationToken);
        _all = answer.Value;
        Show();
        return null;
    }

    private async Task LoadSetupAsync(Actor actor, CancellationToken cancellationToken) =>
        _setup = await Setups.RunAsync(actor, ListName, cancellationToken) is { Ok: true } setup ? setup.Value : null;

    private async Task ChooseAsync(IReadOnlyList<string>? columns)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        if (await Choose.RunAsync(actor, ListName, columns, Gone) is { Ok: false } refused)
            Messages.Show(new ToastMessage(refused.Problem.Message, StatusRole.Bad));
        await LoadSetupAsync(actor, Gone);
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        // The panel opens at once; the rows behind it are read anew meanwhile.
        if (_all is not null)
            Show();
        await base.OnParametersSetAsync();
    }

    private void Show()
    {
        _open = EntityId.Parse<StoreId>(Open);
        var scope = Scope.ToHashSet();
        _shown = scope.Count == 0 ? _all : [.. _all!.Where(s => scope.Contains(s.Store))];
    }

    private bool MayEdit(StoreId store) => Actor is not null && Actor.Lacks(Permission.StoreConnect, store) is null;

    private string Address(StoreId? open = null, bool connect = false, StoreId? disconnect = null)
    {
        var query = open is { } o ? $"?open={o}" : connect ? "?connect=1" : disconnect is { } d ? $"?disconnect={d}" : "";
        return StoreScopeUrl.Keep("/settings/stores" + query, Navigation.Uri);
    }

    private string ExportHref(string format) => StoreScopeUrl.Keep($"{StoresExport.Address}?format={format}", Navigation.Uri);

    private async Task ReconnectAsync(StoreId store)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var begun = await Reconnect.RunAsync(actor, store, Gone);
        if (begun.Ok)
            Navigation.NavigateTo(begun.Value.Consent.AbsoluteUri, forceLoad: true);
        else
            Messages.Show(new ToastMessage(begun.Problem.Message, StatusRole.Bad));
    }

    private static TimeZoneInfo ZoneOf(ListStores.Row store) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(store.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    private string Until(ListStores.Row store, DateTimeOffset at) => StoreFace.Until(store, at, Now, S, T);
}

using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Api;

public partial class ApiKeysPage
{
    private IReadOnlyList<ListApiKeys.Row>? _rows;
    private IReadOnlyList<ListStores.Row> _stores = [];
    private object? _open;

    /// <summary><c>1</c> while a key is being made.</summary>
    [SupplyParameterFromQuery] public string? New { get; set; }

    /// <summary>The key open in the panel.</summary>
    [SupplyParameterFromQuery] public string? Open { get; set; }

    /// <summary>The panel's section.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary>The key that is to get a new secret.</summary>
    [SupplyParameterFromQuery] public string? Rotate { get; set; }

    /// <summary>The key that is to be taken back.</summary>
    [SupplyParameterFromQuery] public string? Revoke { get; set; }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [];

    private DateTimeOffset Now => Time.GetUtcNow();

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var keys = await List.RunAsync(actor, cancellationToken);
        if (!keys.Ok)
            return keys.Problem;
        var stores = await Stores.RunAsync(actor, cancellationToken);
        (_rows, _stores) = (keys.Value, stores.Ok ? stores.Value : []);
        return null;
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _open = EntityId.Parse<ApiKeyId>(Open);
        return base.OnParametersSetAsync();
    }

    private static bool Works(ListApiKeys.Row row) => row.State is ApiKeyState.Active or ApiKeyState.Rotating;

    private static string Address(string? name = null, string? value = null) => name is null ? "/settings/api-keys" : $"/settings/api-keys?{name}={value}";

    private ListApiKeys.Row? Find(string? id) => EntityId.Parse<ApiKeyId>(id) is { } key ? _rows?.FirstOrDefault(r => r.Id == key) : null;

    private string? NoteOf(ListApiKeys.Row key) =>
        key.State == ApiKeyState.Revoked ? A["Note.Revoked", key.RevokedBy ?? ""]
        : Works(key) && key.Lost.Count > 0 ? A.Count("Note.Lost", key.Lost.Count)
        : null;
}

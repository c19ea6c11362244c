using System.Globalization;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Modules.Api;

/// <summary>The list of keys as a file, for whoever reviews access. At most some hundred rows, so it is no run.</summary>
internal static class ApiKeysExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/settings/api-keys/export";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.ApikeyManage);

    private static async Task<IResult> DownloadAsync(HttpContext http, CurrentActor current, ListApiKeys keys, TimeProvider clock, IStringLocalizer<ApiTexts> texts)
    {
        if (await current.GetAsync(http.RequestAborted) is not { } actor)
            return Results.Forbid();
        var rows = await keys.RunAsync(actor, http.RequestAborted);
        if (!rows.Ok)
            return Results.Forbid();
        var now = clock.GetUtcNow();
        using var file = new MemoryStream();
        await using (var writer = new CsvWriter(file, new TableOptions(TimeZoneInfo.Utc, now)))
        {
            writer.BeginTable(texts["Keys.Title"], [.. new[] { "Name", "Prefix", "State", "Maker", "May", "Where" }.Select(c => SheetColumn.Text(texts["Export." + c], 24)), SheetColumn.Integer(texts["Keys.Rate"]),
                SheetColumn.Timestamp(texts["Export.Created"]), SheetColumn.Timestamp(texts["Keys.Expires"]), SheetColumn.Timestamp(texts["Keys.Used"]), SheetColumn.Timestamp(texts["Export.Revoked"])]);
            foreach (var row in rows.Value)
            {
                writer.BeginRow();
                writer.Text(row.Name);
                writer.Text(row.Prefix);
                writer.Text(texts["State." + row.State]);
                writer.Text(row.Maker);
                writer.Text(string.Join(", ", row.Permissions));
                writer.Text(ApiKeyFace.Stores(row, texts));
                writer.Integer(row.PerMinute);
                writer.Timestamp(row.CreatedAt);
                writer.Timestamp(row.ExpiresAt);
                writer.Timestamp(row.LastUsedAt);
                writer.Timestamp(row.RevokedAt);
                await writer.EndRowAsync(http.RequestAborted);
            }

            await writer.CompleteAsync([], http.RequestAborted);
        }

        return Results.File(file.ToArray(), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"api-keys-{now:yyyyMMdd}.csv"));
    }
}

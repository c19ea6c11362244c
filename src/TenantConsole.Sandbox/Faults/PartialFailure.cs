using System.Text.Json;
using System.Text.Json.Nodes;
using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Faults;

/// <summary>
/// A batch of which a part fails: every other row, beginning with the first, is taken out of the call before its endpoint sees it, and
/// reported among the errors of the answer.
/// </summary>
internal static class PartialFailure
{
    private const int Code = 36009003;

    /// <summary>Where the rows of a batch are, and what the errors call them. An empty member is a list of plain ids.</summary>
    private static readonly (string Ending, string Rows, string Member, string Detail)[] Batches =
    [
        ("/packages/ship", "packages", "id", "package_id"),
        ("/packages/deliver", "packages", "id", "package_id"),
        ("/packages/combine", "combinable_packages", "id", "package_id"),
        ("/inventory/update", "skus", "id", "sku_id"),
        ("/products/activate", "product_ids", "", "product_id"),
        ("/products/deactivate", "product_ids", "", "product_id"),
        ("/products/recover", "product_ids", "", "product_id"),
        ("/202309/products", "product_ids", "", "product_id"),
        ("/orders/external_orders", "orders", "id", "order_id"),
    ];

    public static bool IsBatch(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && Array.Exists(Batches, batch => request.Path.Value!.EndsWith(batch.Ending, StringComparison.Ordinal)) && !(request.Path.Value!.EndsWith("/products", StringComparison.Ordinal) && HttpMethods.IsPost(request.Method));

    public static ApiResult Serve(ApiCall call, Func<ApiCall, ApiResult> serve)
    {
        var batch = Array.Find(Batches, candidate => call.Path.EndsWith(candidate.Ending, StringComparison.Ordinal));
        if (batch.Rows is null || JsonNode.Parse(call.Body.Span) is not JsonObject body || body[batch.Rows] is not JsonArray rows || rows.Count == 0) return serve(call);
        var failed = new List<string>();
        for (var i = (rows.Count - 1) / 2 * 2; i >= 0; i -= 2)
        {
            failed.Insert(0, (batch.Member.Length == 0 ? rows[i] : rows[i]?[batch.Member])?.ToString() ?? "");
            rows.RemoveAt(i);
        }
        var result = rows.Count == 0 ? ApiResult.Of(new { Errors = Array.Empty<object>() }) : serve(call with { Body = JsonSerializer.SerializeToUtf8Bytes(body) });
        if (result.Error is not null) return result;
        return ApiResult.Data(json =>
        {
            using var memory = new MemoryStream();
            using (var inner = new Utf8JsonWriter(memory))
            {
                inner.WriteStartObject();
                result.WriteData?.Invoke(inner);
                inner.WriteEndObject();
            }
            var data = (JsonObject)JsonNode.Parse(memory.ToArray())!;
            var errors = data["errors"] as JsonArray ?? [];
            foreach (var id in failed)
            {
                // External references have their codes as texts.
                JsonNode code = batch.Detail == "order_id" ? JsonValue.Create($"{Code}")! : JsonValue.Create(Code);
                errors.Add(new JsonObject { ["code"] = code, ["message"] = "Internal error, please try again.", ["detail"] = new JsonObject { [batch.Detail] = id } });
            }
            if (errors.Parent is null) data["errors"] = errors;
            foreach (var (name, value) in data)
            {
                json.WritePropertyName(name);
                if (value is null) json.WriteNullValue();
                else value.WriteTo(json);
            }
        });
    }
}

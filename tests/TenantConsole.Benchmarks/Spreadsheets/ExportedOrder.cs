namespace TenantConsole.Benchmarks.Spreadsheets;

internal sealed record ExportedOrder(
    string OrderId,
    string Store,
    string Sku,
    string Title,
    string Status,
    int Quantity,
    decimal Subtotal,
    decimal Fee,
    decimal Payout,
    bool Sample,
    DateOnly Due,
    DateTime Placed);

namespace TenantConsole.Sandbox.World;

/// <summary>One shop in one market, with its catalog. <paramref name="Weight"/> is its share of the world's orders.</summary>
internal sealed record Shop(
    int Index,
    string Id,
    string Cipher,
    string Code,
    string Name,
    Market Market,
    Theme Theme,
    double Weight,
    bool Viral,
    long[] Warehouses,
    Product[] Products);

namespace TenantConsole.Sandbox.World;

/// <summary>The words a shop's catalog is made of. A title is a brand line, a noun and an addition; each combination is used once. Prices are the lowest and highest list price, in the minor unit.</summary>
internal sealed record Theme(string Prefix, string[] Lines, string[] Nouns, string[] GermanNouns, string[] Additions, string[] Variants, (int Low, int High) Prices);

namespace TenantConsole.Web.Modules.Lists;

/// <summary>How many rows a view has, counted no further than its tab shows.</summary>
/// <param name="Count">The rows, or where counting stopped.</param>
/// <param name="More">There are more.</param>
public sealed record ViewCount(int Count, bool More);

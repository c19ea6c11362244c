namespace TenantConsole.Core.Platform.Commands;

/// <summary>A stored command as the plan sees it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Sequence">Its place: a higher one is newer.</param>
/// <param name="Kind">What it does: <c>price</c>, <c>stock</c>.</param>
/// <param name="Group">What one call is about: the product.</param>
/// <param name="Target">What it sets: a SKU's price, or its stock in one warehouse. A newer command for the same target replaces it.</param>
public sealed record CommandDraft(Guid Id, long Sequence, string Kind, string Group, string Target);

using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>A row of a run that failed, as its job reports it.</summary>
/// <param name="Kind">What the row is: <c>order</c>.</param>
/// <param name="Row">Its id, at most 100 characters; no data of buyers.</param>
/// <param name="Reason">Why, in words; no data of buyers.</param>
public sealed record FailedRow(string Kind, string Row, Phrase Reason);

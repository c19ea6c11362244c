namespace TenantConsole.Web.Components;

/// <summary>Why a grid has no rows to show.</summary>
/// <param name="Title">What failed, localised; null for a general sentence.</param>
/// <param name="Text">What it means and what to do, localised.</param>
/// <param name="Reference">The log's reference.</param>
public sealed record GridFailure(string? Title = null, string? Text = null, string? Reference = null);

using Microsoft.AspNetCore.Components;

namespace TenantConsole.Web.Pages;

/// <summary>A part that fails when it is told to, for the gallery to show what then stands in its place.</summary>
public sealed class Fails : ComponentBase
{
    /// <summary>Fail now.</summary>
    [Parameter] public bool When { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (When)
            throw new InvalidOperationException("A failure on purpose, in the gallery of components.");
    }
}

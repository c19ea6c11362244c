namespace TenantConsole.Web.Components;

/// <summary>The twelve colours of store stamps: white letters read at 5.7 : 1 or better on each. A store keeps the one it was given.</summary>
public static class StoreColor
{
    /// <summary>The colours, as CSS hex values.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "#a72a68", "#1c6b63", "#2a61b1", "#944e12", "#833794", "#536a23",
        "#00708a", "#ac3031", "#6047b0", "#2c6c47", "#7c5e13", "#425055",
    ];

    /// <summary>The colour at a place, counted round; any whole number will do.</summary>
    public static string At(int index) => All[(int)((uint)index % (uint)All.Count)];
}

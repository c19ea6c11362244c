using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>Settings under <c>ApiKeys</c>.</summary>
public sealed class ApiKeyOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "ApiKeys";

    /// <summary>Days until a key expires when nothing else is said.</summary>
    [Range(1, 3650)]
    public int DefaultDays { get; set; } = 90;

    /// <summary>Days after which every key expires at the latest.</summary>
    [Range(1, 3650)]
    public int MaxDays { get; set; } = 365;

    /// <summary>Requests a minute when nothing else is said.</summary>
    [Range(1, 100_000)]
    public int DefaultPerMinute { get; set; } = 120;

    /// <summary>Requests a minute that a key can be given at most.</summary>
    [Range(1, 100_000)]
    public int MaxPerMinute { get; set; } = 6_000;

    /// <summary>Days for which the old secret may go on working beside a new one.</summary>
    [Range(0, 365)]
    public int MaxOverlapDays { get; set; } = 30;
}

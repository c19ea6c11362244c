using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>How an agency ends: settings under <c>Closing</c>.</summary>
public sealed class ClosingOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Closing";

    /// <summary>How long everything can still be read, taken out and taken back.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "365.00:00:00")]
    public TimeSpan Grace { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long the receipt can be fetched afterwards.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan Receipt { get; set; } = TimeSpan.FromDays(90);
}

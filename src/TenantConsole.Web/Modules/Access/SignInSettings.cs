using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Settings under <c>SignIn</c>.</summary>
public sealed class SignInSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "SignIn";

    /// <summary>Wrong tries before the pause: for one address from all devices that it does not know together, and on each known device by itself.</summary>
    [Range(1, 100)]
    public int Tries { get; set; } = 5;

    /// <summary>How long the pause is.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Tries from one network address, or from one known device, in a minute, over all e-mail addresses.</summary>
    [Range(1, 100_000)]
    public int PerMinute { get; set; } = 30;

    /// <summary>How often a page that stays open asks again whether its person may still see it, and how old a cookie may be unchecked.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Recheck { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a sign-in that is kept on the device lasts without use.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "90.00:00:00")]
    public TimeSpan Keep { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long the links of mails are taken: a new password, a new address.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan LinkLasts { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long the answer to "forgot it" takes at least, so that it does not tell whether a mail was written.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan ForgotTakes { get; set; } = TimeSpan.FromMilliseconds(400);
}

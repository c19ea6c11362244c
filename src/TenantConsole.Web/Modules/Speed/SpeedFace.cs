using System.Globalization;

namespace TenantConsole.Web.Modules.Speed;

/// <summary>How figures about speed show themselves: with as many digits as they are worth.</summary>
public static class SpeedFace
{
    /// <summary>Measures in the order in which they are shown.</summary>
    public static readonly string[] Order =
        ["inbox.acknowledged", "inbox.commit", "inbox.delay", "inbox.lag", "inbox.refused", "work.settled", "work.delay", "calls.wait", "pages.request", "pages.reading", "runs.rate", "runs.duration"];

    /// <summary>A duration given in milliseconds: "0.4 ms", "38 ms", "1.4 s", "2 min 5 s".</summary>
    public static string Took(double milliseconds) => milliseconds switch
    {
        < 10 => $"{milliseconds.ToString("0.0", CultureInfo.CurrentCulture)} ms",
        < 1_000 => $"{milliseconds.ToString("0", CultureInfo.CurrentCulture)} ms",
        _ => Webhooks.DeliveryFace.Took(TimeSpan.FromMilliseconds(milliseconds)),
    };

    /// <summary>So many a second: "0.03/s", "4.2/s", "1,240/s".</summary>
    public static string Rate(double perSecond) => $"{perSecond.ToString(perSecond switch { < 1 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.CurrentCulture)}/s";

    /// <summary>A whole number, grouped.</summary>
    public static string Number(double value) => value.ToString("N0", CultureInfo.CurrentCulture);
}

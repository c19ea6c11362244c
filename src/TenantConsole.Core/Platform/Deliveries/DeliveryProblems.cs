namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>The expected failures of the list of deliveries.</summary>
public static class DeliveryProblems
{
    /// <summary>There is no such delivery any more, or it is out of sight.</summary>
    public static Problem Unknown => PlatformTexts.Say.Unknown("platform.unknown-delivery");

    /// <summary>Its body is no JSON.</summary>
    public static Problem Unreadable => PlatformTexts.Say.Problem("platform.delivery-unreadable");

    /// <summary>It names nothing that could be fetched.</summary>
    public static Problem NothingToReplay => PlatformTexts.Say.Problem("platform.nothing-to-replay");

    /// <summary>More than one request may have.</summary>
    public static Problem TooMany(int most) => PlatformTexts.Say.Problem("platform.replay-too-many", [most]);

    /// <summary>More than a file holds.</summary>
    public static Problem ExportTooMany(int most) => PlatformTexts.Say.Problem("platform.deliveries-too-many", [most]);
}

namespace TenantConsole.Core.Stores.Closing;

/// <summary>The expected failures of an agency's end, and of its settings.</summary>
public static class ClosingProblems
{
    /// <summary>What was typed is not the agency's name.</summary>
    public static Problem OtherName => StoresTexts.Say.Problem("agency.close-name", field: "name");

    /// <summary>Closing what is not active or suspended.</summary>
    public static Problem ClosingAlready => StoresTexts.Say.Problem("agency.closing-already");

    /// <summary>Taking back what is not closing.</summary>
    public static Problem NotClosing => StoresTexts.Say.Problem("agency.not-closing");

    /// <summary>A name that cannot be used.</summary>
    public static Problem Name => StoresTexts.Say.Problem("agency.name", field: "name");

    /// <summary>A zone that does not exist.</summary>
    public static Problem TimeZone => StoresTexts.Say.Problem("agency.time-zone", field: "timeZone");

    /// <summary>A currency that does not exist.</summary>
    public static Problem Currency => StoresTexts.Say.Problem("agency.currency", field: "currency");

    /// <summary>While it is suspended or closing nothing is changed.</summary>
    public static Problem Rests => StoresTexts.Say.Problem("agency.rests");
}

namespace TenantConsole.Web.Shell;

/// <summary>Names the texts of the palette, the keys and the quick switches: <c>FrameTexts.resx</c> beside this file.</summary>
public sealed class FrameTexts;

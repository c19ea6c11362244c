namespace TenantConsole.Web.Modules.Speed;

/// <summary>Names the texts of the page about speed: <c>SpeedTexts.resx</c> beside this file.</summary>
public sealed class SpeedTexts;

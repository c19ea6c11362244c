namespace TenantConsole.Web.Modules.Agency;

/// <summary>Names the texts of the agency's settings: <c>AgencyTexts.resx</c> beside this file.</summary>
public sealed class AgencyTexts;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>Names the texts of the module's pages: <c>ActivityTexts.resx</c> beside this file.</summary>
public sealed class ActivityTexts;

namespace TenantConsole.Web.Modules.Api;

/// <summary>Names the texts of the module: <c>ApiTexts.resx</c> beside this file.</summary>
public sealed class ApiTexts;

namespace TenantConsole.Web.Modules.Home;

/// <summary>Names the texts of the home page: <c>HomeTexts.resx</c> beside this file.</summary>
public sealed class HomeTexts;

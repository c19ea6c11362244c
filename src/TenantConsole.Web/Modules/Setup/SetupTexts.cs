namespace TenantConsole.Web.Modules.Setup;

/// <summary>Names the texts of the first run: <c>SetupTexts.resx</c> beside this file.</summary>
public sealed class SetupTexts;

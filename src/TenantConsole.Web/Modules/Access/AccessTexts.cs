namespace TenantConsole.Web.Modules.Access;

/// <summary>Names the texts of the module's pages: <c>AccessTexts.resx</c> beside this file.</summary>
public sealed class AccessTexts;

namespace TenantConsole.Web.Modules.Stores;

/// <summary>Names the texts of the module's pages: <c>StoresTexts.resx</c> beside this file.</summary>
public sealed class StoresTexts;

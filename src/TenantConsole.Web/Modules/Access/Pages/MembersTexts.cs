namespace TenantConsole.Web.Modules.Access.Pages;

/// <summary>Names the texts of members, roles and access reviews: <c>MembersTexts.resx</c> beside this file.</summary>
public sealed class MembersTexts;

namespace TenantConsole.Web.Modules.Tenancy;

/// <summary>The texts of clients and branding: <c>TenancyTexts.resx</c>.</summary>
public sealed class TenancyTexts;

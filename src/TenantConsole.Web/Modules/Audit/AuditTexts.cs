namespace TenantConsole.Web.Modules.Audit;

/// <summary>The texts of the audit pages: <c>AuditTexts.resx</c>.</summary>
public sealed class AuditTexts;

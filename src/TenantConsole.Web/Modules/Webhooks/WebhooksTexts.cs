namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>Names the texts of the pages about webhooks: <c>WebhooksTexts.resx</c> beside this file.</summary>
public sealed class WebhooksTexts;

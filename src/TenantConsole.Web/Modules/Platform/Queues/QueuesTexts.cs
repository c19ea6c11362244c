namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>Names the texts of the pages of queues and dead letters: <c>QueuesTexts.resx</c> beside this file.</summary>
public sealed class QueuesTexts;

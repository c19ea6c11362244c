namespace TenantConsole.Web.Shell;

/// <summary>Names the texts of the frame and of the shared components: <c>ShellTexts.resx</c> beside this file. A module has its own such class.</summary>
public sealed class ShellTexts;

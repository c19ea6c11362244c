namespace TenantConsole.Web.Composition;

/// <summary>A setting that is wrong: it is named, and the console stops before it listens.</summary>
internal sealed class SettingException(string setting, string reason) : Exception($"The setting {setting} is wrong: {reason}");

namespace TenantConsole.Sandbox;

/// <summary>A setting that cannot be right; the message is the one sentence shown before the program stops.</summary>
internal sealed class SettingException(string setting, string sentence) : Exception($"{setting}: {sentence}")
{
    public string Setting { get; } = setting;
}

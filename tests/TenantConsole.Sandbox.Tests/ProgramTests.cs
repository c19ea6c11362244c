namespace TenantConsole.Sandbox.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("Urls", "5090")]
    [InlineData("Sandbox:Orders", "many")]
    [InlineData("Sandbox:Shops", "0")]
    [InlineData("Sandbox:WebhookLog", "5")]
    [InlineData("Sandbox:Seed", "-1")]
    [InlineData("Sandbox:RedirectUrl", "/stores/connected")]
    [InlineData("Sandbox:AccessTokenLife", "soon")]
    [InlineData("Sandbox:Start", "today")]
    [InlineData("Sandbox:SuperfluousCipher", "maybe")]
    [InlineData("Home", "/dev/null/sandbox")]
    public async Task A_wrong_setting_is_named_in_one_sentence_before_anything_listens(string setting, string value)
    {
        string[] home = setting == "Home" ? [] : ["--Home", _home.Path];
        var (exit, error) = await SandboxProcess.RunAsync(["--Urls", "http://127.0.0.1:0", .. home, $"--{setting}", value]);

        Assert.Equal(2, exit);
        Assert.StartsWith(setting + ": ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("--scale", "250")]
    [InlineData("--scale=250")]
    public async Task Scale_is_short_for_orders(params string[] scale)
    {
        using var sandbox = await SandboxProcess.StartAsync(_home.Path, [.. scale, "--Sandbox:Shops=1", "--Sandbox:Start=2026-03-18T15:00:00Z"]);

        Assert.InRange((await sandbox.Http.GetJsonAsync("/_sandbox/health")).GetProperty("orders").GetInt32(), 200, 300);
    }

    [Fact]
    public async Task An_address_in_use_is_named()
    {
        using var first = await SandboxProcess.StartAsync(_home.Path, "--Sandbox:Orders=100");
        using var other = new TemporaryFolder();
        var (exit, error) = await SandboxProcess.RunAsync("--Urls", first.Http.BaseAddress!.ToString().TrimEnd('/'), "--Home", other.Path, "--Sandbox:Orders=100");

        Assert.Equal(2, exit);
        Assert.StartsWith("Urls: ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task It_stops_when_the_process_that_started_it_is_gone()
    {
        // Any process will do for a parent: another sandbox.
        using var parentHome = new TemporaryFolder();
        using var parent = await SandboxProcess.StartAsync(parentHome.Path, "--Sandbox:Orders=100");
        using var child = await SandboxProcess.StartAsync(_home.Path, "--Sandbox:Orders=100", $"--Sandbox:ParentPid={parent.Process.Id}");
        Assert.False(child.Process.HasExited);
        parent.Kill();
        await child.Process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(0, child.Process.ExitCode);
    }

    [Fact]
    public void By_default_it_serves_the_loopback_alone()
    {
        var settings = SandboxSettings.Read(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build(), _home.Path);

        Assert.True(new Uri(settings.Urls).IsLoopback);
        Assert.Equal("http://localhost:5080/stores/connected", settings.RedirectUrl.ToString());
    }
}

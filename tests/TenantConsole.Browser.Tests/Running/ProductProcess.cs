using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace TenantConsole.Browser.Tests.Running;

/// <summary>
/// The product as a stranger gets it: its own process with its private database and its sandbox, on free ports and an empty Home. It can be
/// killed and started again on the same Home.
/// </summary>
/// <param name="demo"><c>full</c>, or <c>none</c> for an installation that waits for its first agency.</param>
/// <param name="settings">Further settings, as on the command line.</param>
/// <param name="webhooks">Whether the sandbox sends notifications; without them lists stay as they are while a test looks.</param>
public sealed class ProductProcess(string demo = "full", bool webhooks = false, params string[] settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string _home = Machine.TemporaryFolder();
    private readonly int _sandboxPort = Machine.FreePort();
    private readonly ConcurrentQueue<string> _said = new();
    private Process? _process;

    /// <summary>Where it is.</summary>
    public Uri Url { get; } = new($"http://127.0.0.1:{Machine.FreePort()}");

    /// <summary>Where it keeps its things: its database's files, its keys.</summary>
    public string Home => _home;

    /// <summary>Its sandbox.</summary>
    public Uri Sandbox => new($"http://127.0.0.1:{_sandboxPort.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>All that it said.</summary>
    public IReadOnlyCollection<string> Said => _said;

    /// <summary>Who can sign in, read from what it said.</summary>
    public IReadOnlyList<Person> People => [.. _said
        .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Where(words => words.Length == 3 && words[0].EndsWith(".example", StringComparison.Ordinal) && words[0].Contains('@'))
        .Select(words => new Person(words[0], words[1], words[2]))
        .DistinctBy(person => person.Email)];

    /// <summary>Starts it and waits until it says it is ready: all demo orders are in.</summary>
    public async Task StartAsync()
    {
        var program = Path.Combine(Machine.Repository(), "src", "TenantConsole.Web", "bin", Machine.Configuration(), "net10.0", "TenantConsole.Web.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        string[] arguments = [program, "--Urls", Url.GetLeftPart(UriPartial.Authority), "--Sandbox:Url", $"http://127.0.0.1:{_sandboxPort.ToString(CultureInfo.InvariantCulture)}", "--Home", _home, "--demo", demo,
            .. webhooks ? Array.Empty<string>() : ["--Webhooks:Url", "none"], .. settings];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        // A smaller world; the sandbox inherits it.
        start.Environment["Sandbox__Orders"] = "3000";
        start.Environment["TMPDIR"] = _home; // what a killed process leaves goes with it
        _process = Process.Start(start) ?? throw new InvalidOperationException("The product could not be started.");
        _process.OutputDataReceived += Heard;
        _process.ErrorDataReceived += Heard;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ReadyAsync();
    }

    /// <summary>Waits for a mail and gives the link in it that holds a text: without a server, mail is files under Home.</summary>
    public async Task<Uri> LinkAsync(string recipient, string part)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            foreach (var file in Directory.Exists(Path.Combine(_home, "mail")) ? Directory.GetFiles(Path.Combine(_home, "mail"), "*.eml") : [])
            {
                var text = (await File.ReadAllTextAsync(file, patience.Token)).Replace("=\r\n", "", StringComparison.Ordinal).Replace("=0A", "\n", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
                var link = text.Split([' ', '\r', '\n']).FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal) && word.Contains(part, StringComparison.Ordinal));
                if (link is not null && text.Contains(recipient, StringComparison.Ordinal))
                    return new Uri(link);
            }

            await Task.Delay(200, patience.Token);
        }
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            Machine.AskToEnd(process);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
        }

        try
        {
            Directory.Delete(_home, recursive: true);
        }
        catch (IOException)
        {
            // Something of it still ends; the folder is a temporary one.
        }
    }

    private void Heard(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            _said.Enqueue(text);
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Url, Timeout = TimeSpan.FromSeconds(5) };
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var waited = Stopwatch.StartNew();
        while (await again.WaitForNextTickAsync())
        {
            if (_process!.HasExited || waited.Elapsed > Patience)
                throw new InvalidOperationException("The product did not become ready:" + Environment.NewLine + string.Join(Environment.NewLine, _said.TakeLast(40)));
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
            {
                // Not listening yet.
            }
        }
    }
}

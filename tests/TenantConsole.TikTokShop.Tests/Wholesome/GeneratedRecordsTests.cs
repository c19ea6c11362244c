using System.Diagnostics;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>The wire records are what the tool makes of the committed specification: nobody edited them, and nobody forgot to run it.</summary>
public sealed class GeneratedRecordsTests
{
    [Fact]
    public async Task Records_WhenMadeAgain_AreThoseThatAreCommitted()
    {
        var folder = Directory.CreateTempSubdirectory("tenantconsole-records-");
        try
        {
            await GenerateAsync(folder.FullName);

            var made = Files(folder.FullName);
            var committed = Files(Path.Combine(RepositoryRoot.Path, "src", "TenantConsole.TikTokShop"));
            const string Cure = "Run: dotnet run tools/generate-wire-records.cs";
            Assert.True(made.Keys.Order(StringComparer.Ordinal).SequenceEqual(committed.Keys.Order(StringComparer.Ordinal)), Cure);
            Assert.All(made, file => Assert.True(file.Value == committed[file.Key], $"{file.Key} differs. {Cure}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, string> Files(string root) => Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Wire")
        .ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllText);

    private static async Task GenerateAsync(string folder)
    {
        using var tool = Process.Start(new ProcessStartInfo("dotnet", ["run", "tools/generate-wire-records.cs", "--", folder])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = tool.StandardError.ReadToEndAsync();
        var output = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        Assert.True(tool.ExitCode == 0, output + await error);
    }
}

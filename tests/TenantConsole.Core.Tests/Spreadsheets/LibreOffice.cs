using System.Diagnostics;

namespace TenantConsole.Core.Tests.Spreadsheets;

/// <summary>LibreOffice Calc without a window, with a profile of its own so that it disturbs no other.</summary>
internal static class LibreOffice
{
    /// <summary>Converts the first sheet to CSV: comma, double quotes, UTF-8, cells as they are shown.</summary>
    public static async Task<string> ToCsvAsync(MemoryStream workbook)
    {
        var folder = Directory.CreateTempSubdirectory("tenantconsole-calc-");
        try
        {
            var file = Path.Combine(folder.FullName, "workbook.xlsx");
            await File.WriteAllBytesAsync(file, workbook.ToArray());
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            const string filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true";

            using var process = Process.Start(new ProcessStartInfo(
                "soffice",
                ["--headless", "--norestore", $"-env:UserInstallation={profile}", "--convert-to", filter, "--outdir", folder.FullName, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);

            var csv = Path.ChangeExtension(file, ".csv");
            Assert.True(File.Exists(csv), $"LibreOffice made no CSV: {await output} {await errors}");
            return await File.ReadAllTextAsync(csv);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TenantConsole.Benchmarks.Sandbox;

/// <summary>
/// The ceiling: a bare Kestrel inside the measured process that answers every request with the bytes of a file, read once. What it reaches is what HTTP and
/// the core allow for an answer of that size.
/// </summary>
internal static class BarePages
{
    /// <summary>Names the file of the bytes; the address is written beside it.</summary>
    public const string FileVariable = "BENCH_BARE_FILE";

    public static string AddressFile(string file) => file + ".address";

    public static async Task ServeAsync(string file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        byte[]? bytes = null;
        app.Run(async context =>
        {
            bytes ??= File.ReadAllBytes(file);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = bytes.Length;
            await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
        });
        await app.StartAsync();
        await File.WriteAllTextAsync(AddressFile(file) + ".new", app.Urls.First().ToString(CultureInfo.InvariantCulture));
        File.Move(AddressFile(file) + ".new", AddressFile(file));
    }
}

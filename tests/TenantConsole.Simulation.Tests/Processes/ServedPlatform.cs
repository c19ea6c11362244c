using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;
using TenantConsole.Simulation.Shops;

namespace TenantConsole.Simulation.Processes;

/// <summary>The simulated platform behind a real address, for processes.</summary>
internal sealed class ServedPlatform : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServedPlatform(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.Single());

    public static async Task<ServedPlatform> StartAsync(SimulatedPlatform platform)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Request.GetEncodedUrl());
            using var answer = platform.Answer(request, body, "app");
            if (answer is null)
            {
                context.Abort();
                return;
            }

            context.Response.StatusCode = (int)answer.StatusCode;
            await context.Response.Body.WriteAsync(await answer.Content.ReadAsByteArrayAsync());
        });
        await app.StartAsync();
        return new ServedPlatform(app);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

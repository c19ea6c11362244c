using TenantConsole.Simulation.Bugs;
using TenantConsole.Simulation.Wire;

namespace TenantConsole.Simulation.Shops;

/// <summary>What stands between one node and the platform, below the product's client: each call is a step.</summary>
internal sealed class PlatformHandler(string node, DatabaseWire wire, Func<SimulatedPlatform> platform, PlantedBug bug) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (wire.IsCut)
            throw Broken();
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(CancellationToken.None);
        var (peril, meanwhile) = wire.Perils.Step(mayStall: true, SimulatedPlatform.IsOfCommand(request));
        if (peril is Peril.CrashBefore or Peril.CrashWithin)
        {
            wire.Cut();
            throw Broken();
        }

        var answer = platform().Answer(request, body, node);
        if (peril is Peril.CrashAfter)
        {
            wire.Cut();
            throw Broken();
        }

        if (peril is Peril.Stall)
            await meanwhile!(); // with the answer in its hands: what it holds grows old
        return (bug.Answer is { } other ? other(request, answer) : answer) ?? throw Broken();
    }

    private static HttpRequestException Broken() => new(HttpRequestError.ResponseEnded, "The connection ended.");
}

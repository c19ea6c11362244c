namespace TenantConsole.Simulation.Processes;

/// <summary>Kills what runs, again and again, while notifications come without pause; then compares what is there with the sender's own record.</summary>
internal static class Crashes
{
    /// <summary>What came of it.</summary>
    /// <param name="Findings">What is lost or doubled.</param>
    /// <param name="Notifications">How many were sent.</param>
    /// <param name="Accepted">How many deliveries were answered with 200.</param>
    /// <param name="Refused">How many tries met nobody, or were not taken.</param>
    internal sealed record Outcome(IReadOnlyList<string> Findings, int Notifications, int Accepted, int Refused);

    /// <summary>A process that receives and works dies by SIGKILL so often, each time in the middle, and is started again.</summary>
    public static async Task<Outcome> KillAsync(int times, int each, int seed, Action<string>? say = null)
    {
        await using var surroundings = await Surroundings.CreateAsync();
        await using var app = surroundings.App("ingest,work");
        await app.StartAsync();
        return await UnderLoadAsync(surroundings, app, times, each, seed, async () =>
        {
            await app.KillAsync();
            await app.StartAsync();
        }, say);
    }

    /// <summary>The database is ended as a power failure would end it, so often, and comes back.</summary>
    public static async Task<Outcome> RestartAsync(Func<Task> restart, int times, int each, int seed, Action<string>? say = null)
    {
        await using var surroundings = await Surroundings.CreateAsync();
        await using var app = surroundings.App("ingest,work");
        await app.StartAsync();
        return await UnderLoadAsync(surroundings, app, times, each, seed, restart, say);
    }

    private static async Task<Outcome> UnderLoadAsync(Surroundings surroundings, AppProcess app, int times, int each, int seed, Func<Task> crash, Action<string>? say)
    {
        var random = new Random(seed);
        using var load = new Load(() => Task.FromResult(app.Url), surroundings.Stores, seed);
        var sending = load.SendAsync((times + 1) * each);
        for (var time = 0; time < times; time++)
        {
            await load.ReachedAsync((time * each) + random.Next(each / 2, each));
            await crash();
            say?.Invoke($"crash {time + 1} of {times}: {load.Accepted} taken");
        }

        await sending;
        return new(await surroundings.CheckAsync(load), load.Notifications.Count, load.Accepted, load.Refused);
    }
}

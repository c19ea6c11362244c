using System.Collections.Concurrent;
using TenantConsole.Simulation.Processes;

namespace TenantConsole.Simulation;

/// <summary>Several processes of the product on one database.</summary>
[Collection(ProcessesCollection.Name)]
public sealed class NodesTests
{
    [Fact]
    public async Task Nodes_of_different_roles_share_the_work_do_none_of_it_twice_and_leave_nothing_stranded_when_one_is_killed()
    {
        await using var surroundings = await Surroundings.CreateAsync();
        await using var all = surroundings.App("ingest,work");
        await using var receives = surroundings.App("ingest");
        await using var works = surroundings.App("work");
        await Task.WhenAll(all.StartAsync(), receives.StartAsync(), works.StartAsync());
        var (turn, doors) = (0, (Uri[])[all.Url, receives.Url]);
        using var load = new Load(() => Task.FromResult(doors[(Interlocked.Increment(ref turn) & int.MaxValue) % doors.Length]), surroundings.Stores, seed: 1);

        var sending = load.SendAsync(1_200);
        await load.ReachedAsync(600);
        doors = [receives.Url];
        await all.KillAsync();
        await sending;

        Assert.Empty(await surroundings.CheckAsync(load));
    }

    [Fact]
    public async Task Nodes_are_restarted_one_by_one_under_load_without_a_lost_request()
    {
        await using var surroundings = await Surroundings.CreateAsync();
        await using var first = surroundings.App("web,ingest,work", "--Node:Drain", "00:00:05");
        await using var second = surroundings.App("web,ingest,work", "--Node:Drain", "00:00:05");
        await first.StartAsync();
        await second.StartAsync();
        await using var robin = new RoundRobin(first.Url, second.Url);
        using var load = new Load(robin.NextAsync, surroundings.Stores, seed: 2, senders: 2, pause: 10);
        using var done = new CancellationTokenSource();
        var (lost, pages) = (new ConcurrentQueue<string>(), 0);
        var sending = load.SendAsync(int.MaxValue);
        var looking = Task.Run(async () =>
        {
            using var http = new HttpClient();
            while (!done.IsCancellationRequested)
            {
                if (await LookAsync(http, new Uri(await robin.NextAsync(), "/account/sign-in")) is { } failure)
                    lost.Enqueue(failure);
                pages++;
                await Task.Delay(20); // a steady load, and time for others
            }
        });

        foreach (var node in (AppProcess[])[first, second])
        {
            await load.ReachedAsync(load.Accepted + 50);
            await node.StopAsync();
            await node.StartAsync();
        }

        await load.ReachedAsync(load.Accepted + 50);
        load.Stop();
        await done.CancelAsync();
        await Task.WhenAll(sending, looking);

        Assert.Empty(lost);
        Assert.Equal(0, load.Refused);
        Assert.True(pages > 10 && load.Accepted > 150, $"{pages} pages and {load.Accepted} notifications");
        Assert.Empty(await surroundings.CheckAsync(load));
    }

    private static async Task<string?> LookAsync(HttpClient http, Uri page)
    {
        try
        {
            using var answer = await http.GetAsync(page);
            return answer.StatusCode == System.Net.HttpStatusCode.OK ? null : $"{page} answered {(int)answer.StatusCode}";
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException)
        {
            return $"{page}: {broken.Message}";
        }
    }
}

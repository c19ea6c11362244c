using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class EachAgencyTests(RunsDatabase database) : IClassFixture<RunsDatabase>
{
    [Fact]
    public async Task One_agency_s_trouble_does_not_keep_the_others_from_being_polled()
    {
        GivenAgency[] agencies = [await database.AgencyAsync(), await database.AgencyAsync(), await database.AgencyAsync()];
        foreach (var agency in agencies)
            await agency.StoreAsync();
        await using var superuser = NpgsqlDataSource.Create(database.Superuser);
        await using (var trouble = superuser.CreateCommand(
            $$"""
            create function public.trouble() returns trigger language plpgsql as 'begin raise exception ''trouble''; end';
            create trigger trouble before insert on activity.runs for each row when (new.tenant_id = '{{agencies[0].Tenant.Value}}') execute function public.trouble();
            """))
            await trouble.ExecuteNonQueryAsync();

        await database.Get<StartSyncs>().RunAsync(default);

        Assert.Equal("0 1 1", string.Join(" ", await Task.WhenAll(agencies.Select(RunsAsync))));
        await using (var over = superuser.CreateCommand("drop trigger trouble on activity.runs; drop function public.trouble()"))
            await over.ExecuteNonQueryAsync();
        await database.Get<StartSyncs>().RunAsync(default);
        Assert.Equal("1 1 1", string.Join(" ", await Task.WhenAll(agencies.Select(RunsAsync))));
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_for_one_agency_is_its_own_trouble_and_a_database_that_is_away_ends_the_turn()
    {
        var agencies = Enumerable.Range(0, 8).Select(_ => new TenantId(Guid.NewGuid())).ToList();
        var slow = new NpgsqlException("Exception while reading from stream", new TimeoutException());
        async Task<string> TurnAsync(params int[] troubled)
        {
            var seen = new List<int>();
            try
            {
                await EachAgency.RunAsync(agencies, agency =>
                {
                    seen.Add(agencies.IndexOf(agency));
                    return troubled.Contains(seen[^1]) ? throw slow : Task.FromResult(1);
                }, NullLogger.Instance);
            }
            catch (NpgsqlException)
            {
                seen.Add(-1);
            }

            return string.Join(" ", seen);
        }

        Assert.Equal("0 1 2 3 4 5 6 7", await TurnAsync(0, 1, 3, 4, 7));
        Assert.Equal("0 1 2 3 4 -1", await TurnAsync(2, 3, 4, 5, 6, 7));
    }

    [Fact]
    public async Task Runs_of_schedules_go_after_thirty_days_with_their_failed_rows_and_those_of_people_stay()
    {
        var agency = await database.AgencyAsync();
        var (ended, open, mine) = (await database.StartAsync(agency, by: agency.System), await database.StartAsync(agency, by: agency.System), await database.StartAsync(agency));
        await using (var db = agency.Open())
        {
            var now = database.Clock.Now;
            await db.Runs.Where(r => r.Id != open).ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, now));
            foreach (var run in new[] { ended, mine })
                db.RunFailures.Add(new() { TenantId = agency.Tenant, RunId = run, Kind = "order", RowId = "1", Reason = Core.Texts.Phrase.Of("platform.refused.unknown"), FailedAt = now });
            await db.SaveChangesAsync();
        }

        var delete = database.Get<DeleteOldRuns>();
        database.Clock.Advance(TimeSpan.FromDays(29));
        await delete.RunAsync(default);
        Assert.Equal(3, await RunsAsync(agency));
        var young = await database.StartAsync(agency, by: agency.System);
        database.Clock.Advance(TimeSpan.FromDays(2));
        await delete.RunAsync(default);

        await using var look = agency.Open();
        Assert.Equal(new[] { open, mine, young }.ToHashSet(), (await look.Runs.Select(r => r.Id).ToListAsync()).ToHashSet());
        Assert.Equal([mine], await look.RunFailures.Select(f => f.RunId).ToListAsync());
    }

    private static async Task<int> RunsAsync(GivenAgency agency)
    {
        await using var db = agency.Open();
        return await db.Runs.CountAsync();
    }
}

using System.Text.Json;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>Starts background work from inside a use case, which has checked the permission that the work needs.</summary>
/// <remarks>The run, its place in the queue and what else the unit of work holds become one transaction: nobody sees one without the other.</remarks>
public sealed class StartRun(IRunQueue queue, TimeProvider clock)
{
    /// <summary>The lane of work that belongs to no store.</summary>
    public const string AgencyLane = "agency";

    /// <summary>What to start.</summary>
    /// <param name="Kind">The kind, which names the <see cref="IRunJob"/>.</param>
    /// <param name="Subject">What it works on, in words.</param>
    /// <param name="Payload">The job's request; becomes JSON.</param>
    /// <param name="Store">The store whose lane it waits in; null for the agency's own lane.</param>
    public sealed record Request(string Kind, Phrase Subject, object Payload, StoreId? Store = null);

    /// <summary>The lane of a store.</summary>
    public static string LaneOf(StoreId? store) => store is { } id ? $"store:{id}" : AgencyLane;

    /// <summary>
    /// Saves the unit of work with the run in it: in the transaction that it is in, or in one of its own that is committed here.
    /// </summary>
    public async Task<RunId> RunAsync(ConsoleDb db, Actor actor, Request request, CancellationToken cancellationToken)
    {
        var run = new Run
        {
            TenantId = db.Tenant,
            Id = EntityId.New<RunId>(clock),
            Kind = request.Kind,
            Subject = request.Subject,
            StoreId = request.Store,
            Lane = LaneOf(request.Store),
            Request = JsonSerializer.Serialize(request.Payload, JsonSerializerOptions.Web),
            StartedByKind = actor.Kind,
            StartedBy = actor.Member,
            StartedByKey = actor.ApiKey,
            StartedByName = actor.Name,
            CreatedAt = clock.GetUtcNow(),
        };
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        db.Runs.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        await queue.AddAsync(db, run, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return run.Id;
    }
}

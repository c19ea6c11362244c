using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>Lets the modules' steps prepare their statements for objects of one store.</summary>
internal static class MirrorSteps
{
    /// <summary>Asks the steps of each kind, in module order.</summary>
    public static async Task<List<StepBatch>> PrepareAsync(
        ILookup<string, IMirrorStep> steps, StoreContext store, IReadOnlyList<PlatformObject> objects, ConsoleDb db, bool replayed, CancellationToken cancellationToken)
    {
        var prepared = new List<StepBatch>();
        foreach (var kind in objects.GroupBy(o => o.Kind, StringComparer.Ordinal))
        {
            var batch = new StepBatch
            {
                Tenant = store.Tenant,
                Store = store.Store,
                Market = store.Market,
                Currency = store.Currency,
                TimeZone = store.TimeZone,
                Objects = [.. kind],
                Replayed = replayed,
                Db = db,
            };
            foreach (var step in steps[kind.Key])
                await step.PrepareAsync(batch, cancellationToken);
            prepared.Add(batch);
        }

        return prepared;
    }
}

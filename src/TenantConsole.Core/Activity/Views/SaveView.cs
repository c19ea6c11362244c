using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>
/// Saves a list as it is under a name. One's own needs no permission; to give it to everybody needs <see cref="Permission.RoleManage"/>, because it
/// changes the tabs of all. (A link to it can be sent to anybody: it is an address.)
/// </summary>
[UseCase(null)]
public sealed class SaveView(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>What to save.</summary>
    /// <param name="List">The list.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Query">The address's query.</param>
    /// <param name="Shared">For all members.</param>
    public sealed record Request(string List, string Name, string Query, bool Shared = false);

    /// <summary>Saves it.</summary>
    public async Task<Result<ViewId>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return ViewsProblems.NoMember;
        if (request.Shared && actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;
        var name = request.Name.Trim();
        if (name.Length is 0 or > SavedView.LongestName)
            return ViewsProblems.BadName;
        if (request.Query.Length > SavedView.LongestQuery)
            return ViewsProblems.QueryTooLong;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var own = await db.Views.Where(v => v.List == request.List && v.OwnerId == member).Select(v => v.Name).ToListAsync(cancellationToken);
        if (own.Contains(name, StringComparer.OrdinalIgnoreCase))
            return ViewsProblems.NameTaken(name);
        if (own.Count >= SavedView.MostOfOne)
            return ViewsProblems.TooMany;
        var view = new SavedView
        {
            TenantId = actor.Tenant,
            Id = EntityId.New<ViewId>(clock),
            List = request.List,
            Name = name,
            Query = request.Query.TrimStart('?'),
            OwnerId = member,
            Shared = request.Shared,
            CreatedAt = clock.GetUtcNow(),
        };
        db.Views.Add(view);
        if (view.Shared)
            db.Record(actor, clock, "activity.view-shared", ("view", view.Id.ToString()), null, new { view.List, view.Name, view.Query });
        await db.SaveChangesAsync(cancellationToken);
        return view.Id;
    }
}

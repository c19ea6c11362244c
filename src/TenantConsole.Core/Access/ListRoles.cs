using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The roles of the agency: what each may do, who has it where, and how it differs from the built-in role it came from.</summary>
[UseCase(Permission.RoleManage, AgencyWide = true)]
public sealed class ListRoles(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>One role.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="BuiltIn">The built-in role that it was copied from, or is.</param>
    /// <param name="Permissions">What it may do.</param>
    /// <param name="Holders">Who has it, and where; by name.</param>
    public sealed record Row(string Name, string? BuiltIn, IReadOnlySet<string> Permissions, IReadOnlyList<Holder> Holders)
    {
        /// <summary>True for a built-in role itself, which cannot be changed.</summary>
        public bool IsBuiltIn => BuiltIn == Name;

        /// <summary>How many people have it somewhere.</summary>
        public int Members => Holders.Select(h => h.Member).Distinct().Count();

        /// <summary>What it may do and the built-in one may not.</summary>
        public IReadOnlyList<string> More => [.. Permission.All.Where(p => Permissions.Contains(p) && !Origin.Contains(p))];

        /// <summary>What the built-in one may do and it may not.</summary>
        public IReadOnlyList<string> Fewer => [.. Permission.All.Where(p => !Permissions.Contains(p) && Origin.Contains(p))];

        private IReadOnlySet<string> Origin => BuiltIn is not null ? BuiltInRole.Permissions.GetValueOrDefault(BuiltIn, Permissions) : Permissions;
    }

    /// <summary>Somebody who has the role.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Name">Their name.</param>
    /// <param name="Where">On which stores, in words.</param>
    public sealed record Holder(MemberId Member, string Name, string Where);

    /// <summary>Lists them, the built-in ones first.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.RoleManage);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        var holders = (
            from person in picture.People
            from grant in picture.Grants[person.Id]
            select (grant.Role, Holder: new Holder(person.Id, person.Name, picture.Name(grant).Where))).ToLookup(h => h.Role, h => h.Holder);
        return Result<IReadOnlyList<Row>>.Of([.. picture.Roles.Select(r => new Row(r.Name, r.BuiltIn, picture.Permissions[r.Name].ToHashSet(), [.. holders[r.Name]]))]);
    }
}

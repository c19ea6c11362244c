using System.Text.Json;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;

namespace TenantConsole.Core.Access;

/// <summary>The people of the agency with their roles, by name; those who were removed too, and how many fit.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ListMembers(TenantDatabases databases, IStoreGroups groups, ISecondFactors factors)
{
    /// <summary>The people.</summary>
    /// <param name="Rows">By name, removed ones included.</param>
    /// <param name="Limit">How many members the agency may have.</param>
    /// <param name="Roles">The names of the roles that can be given, the built-in ones first.</param>
    /// <param name="Clients">The clients that a role can be limited to.</param>
    /// <param name="Stores">The stores that a role can be limited to.</param>
    public sealed record Roster(
        IReadOnlyList<Row> Rows, long Limit, IReadOnlyList<string> Roles, IReadOnlyList<KeyValuePair<ClientId, string>> Clients, IReadOnlyList<GroupedStore> Stores)
    {
        /// <summary>How many are members now.</summary>
        public int Active => Rows.Count(r => !r.Removed);
    }

    /// <summary>One person.</summary>
    /// <param name="Id">The member.</param>
    /// <param name="Name">Their name.</param>
    /// <param name="Email">Their address.</param>
    /// <param name="JoinedAt">When they joined.</param>
    /// <param name="LastSeenAt">When they last opened a page; null when never.</param>
    /// <param name="SecondFactor">They sign in with a second factor or a passkey.</param>
    /// <param name="RemovedAt">When they were removed; null while they are a member.</param>
    /// <param name="Grants">Their roles; of those who were removed the roles they had, as far as they still exist.</param>
    public sealed record Row(
        MemberId Id, string Name, string Email, DateTimeOffset JoinedAt, DateTimeOffset? LastSeenAt, bool SecondFactor, DateTimeOffset? RemovedAt, IReadOnlyList<NamedGrant> Grants)
    {
        /// <summary>True when they are no member any more.</summary>
        public bool Removed => RemovedAt is not null;
    }

    /// <summary>Lists them. An agency has at most some hundred members, so there are no pages.</summary>
    public async Task<Result<Roster>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        var limit = await Limit.Members.ReadAsync(db, cancellationToken);
        var secured = await factors.WithAsync([.. picture.People.Select(p => p.UserId)], cancellationToken);
        return new Roster(
            [.. picture.People.Select(p => new Row(p.Id, p.Name, p.Email, p.JoinedAt, p.LastSeenAt, secured.Contains(p.UserId), p.RemovedAt, Named(picture, p)))],
            limit, [.. picture.Roles.Select(r => r.Name)], picture.Clients, picture.Stores);
    }

    private static IReadOnlyList<NamedGrant> Named(AccessPicture picture, Member person) =>
        person.RemovedAt is null
            ? [.. picture.Grants[person.Id].Select(picture.Name)]
            : [.. (JsonSerializer.Deserialize<GrantRequest[]>(person.FormerGrants ?? "[]") ?? []).Where(picture.Exists).Select(picture.Name)];
}

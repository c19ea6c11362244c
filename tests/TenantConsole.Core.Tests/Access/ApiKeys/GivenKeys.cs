using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access.ApiKeys;

/// <summary>Keys and their makers, with good defaults.</summary>
internal static class GivenKeys
{
    /// <summary>A member as they would come by the cookie.</summary>
    public static async Task<Actor> ActorAsync(this GivenAgency agency, GivenMember member) =>
        (await agency.Database.New<Actors>().FindAsync(member.User, agency.Tenant, CancellationToken.None)).Value;

    /// <summary>A key of the agency's first admin, unless another maker is named.</summary>
    public static async Task<CreateApiKey.Created> KeyAsync(this GivenAgency agency, ApiKeyWish? wish = null, GivenMember? maker = null) =>
        (await agency.Database.Get<CreateApiKey>().RunAsync(
            await agency.ActorAsync(maker ?? agency.FirstAdmin), wish ?? new("Orders", [Permission.StoreView, Permission.OrderView]), CancellationToken.None)).Value;

    /// <summary>Comes with a secret, as a node does that remembers nothing.</summary>
    public static Task<ApiKeyEntered> EnterAsync(this ConsoleDatabase database, string? secret) =>
        NodeOf(database).RunAsync(secret, "203.0.113.7", CancellationToken.None);

    private static EnterByApiKey NodeOf(ConsoleDatabase database) =>
        new(database.Tenants, database.Directory, database.Get<IStoreGroups>(), database.New<Actors>(), database.Clock);
}

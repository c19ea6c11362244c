using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The people of the agency in the palette, for those who manage them.</summary>
internal sealed class MembersPalette(ListMembers list) : IPaletteSource
{
    private const int Most = 6;

    public async Task<IReadOnlyList<PaletteItem>> FindAsync(Actor actor, string text, string uri, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(actor, cancellationToken))
            .Select(member => (member, Score: Fuzzy.Score(member.Name, text) ?? (member.Email.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 100 : null)))
            .Where(m => m.Score is not null).OrderByDescending(m => m.Score).Take(Most).Select(m => Item(m.member))];

    public async Task<PaletteItem?> AgainAsync(Actor actor, string key, string uri, CancellationToken cancellationToken) =>
        key.Split(':') is ["member", var id] && EntityId.Parse<MemberId>(id) is { } member && (await ReadAsync(actor, cancellationToken)).FirstOrDefault(m => m.Id == member) is { } found ? Item(found) : null;

    private async Task<IReadOnlyList<ListMembers.Row>> ReadAsync(Actor actor, CancellationToken cancellationToken) =>
        actor.LacksEverywhere(Permission.MemberManage) is null && (await list.RunAsync(actor, cancellationToken)) is { Ok: true } members ? [.. members.Value.Rows.Where(m => !m.Removed)] : [];

    private static PaletteItem Item(ListMembers.Row member) => new($"member:{member.Id}", PaletteGroup.People, member.Name, "user", member.Email, "/settings/members");
}

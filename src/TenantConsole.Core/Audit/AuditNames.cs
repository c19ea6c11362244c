using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>The names of what entries mention by id: stores, clients, members. As they are called now; what is gone keeps its id.</summary>
public sealed partial class AuditNames
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>The name of an id, or what of it fits into a line.</summary>
    public string Of(string id) => _names.GetValueOrDefault(id) ?? (Guid.TryParse(id, out _) ? "…" + id[^8..] : id);

    /// <summary>True when the id's name is known.</summary>
    public bool Knows(string id) => _names.ContainsKey(id);

    internal static async Task<AuditNames> ReadAsync(ConsoleDb db, IStoreGroups groups, IEnumerable<string?> texts, CancellationToken cancellationToken)
    {
        var found = new AuditNames();
        var ids = texts.OfType<string>().SelectMany(text => Id().Matches(text)).Select(match => Guid.Parse(match.Value)).ToHashSet();
        if (ids.Count == 0)
            return found;
        if (ids.Contains(db.Tenant.Value))
            found._names[db.Tenant.ToString()] = await db.Agencies.Select(a => a.Name).SingleAsync(cancellationToken);
        ClientId[] clients = [.. ids.Select(id => new ClientId(id))];
        foreach (var client in await db.Clients.Where(c => clients.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToListAsync(cancellationToken))
            found._names[client.Id.ToString()] = client.Name;
        MemberId[] members = [.. ids.Select(id => new MemberId(id))];
        foreach (var member in await db.Members.Where(m => members.Contains(m.Id)).Select(m => new { m.Id, m.Name }).ToListAsync(cancellationToken))
            found._names[member.Id.ToString()] = member.Name;
        if (ids.Count > found._names.Count)
        {
            foreach (var store in (await groups.ListAsync(db.Tenant, cancellationToken)).Where(s => ids.Contains(s.Store.Value)))
                found._names[store.Store.ToString()] = store.Name;
        }

        return found;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();
}

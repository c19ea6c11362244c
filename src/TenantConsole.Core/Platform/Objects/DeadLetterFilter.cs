using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Which dead letters. Empty parts do not limit.</summary>
/// <param name="Stores">Only these stores'.</param>
/// <param name="Kind">Only this kind of object.</param>
/// <param name="Reason">Only this reason, as it is kept.</param>
/// <param name="Text">Only objects whose id begins with this.</param>
public sealed record DeadLetterFilter(IReadOnlyList<StoreId>? Stores = null, string? Kind = null, string? Reason = null, string? Text = null)
{
    /// <summary>All of them.</summary>
    public static DeadLetterFilter None { get; } = new();

    /// <summary>True when something limits.</summary>
    public bool Narrows => Stores is { Count: > 0 } || (Kind, Reason, Text) is not (null, null, null);

    internal IQueryable<DeadLetter> Of(IQueryable<DeadLetter> letters)
    {
        if (Stores is { Count: > 0 })
        {
            var stores = Stores.ToArray();
            letters = letters.Where(d => stores.Contains(d.StoreId));
        }

        if (Kind is not null)
            letters = letters.Where(d => d.Kind == Kind);
        if (Reason is not null)
            letters = letters.Where(d => d.Reason == Reason);
        return Text is null ? letters : letters.Where(d => d.ObjectId.StartsWith(Text));
    }
}

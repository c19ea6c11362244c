using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>Begins to connect a seller's shops: gives the address of the platform's consent page .</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class BeginConnect(TenantDatabases databases, IOptionsMonitor<TikTokShopOptions> app, IOptions<StoresOptions> options, TimeProvider clock)
{
    private const int StateBytes = 32;

    /// <summary>What to connect.</summary>
    /// <param name="Market">The market of the seller, which chooses the consent page: <c>US</c> has its own.</param>
    /// <param name="Reconnects">The authorization to repair; null for a new one.</param>
    public sealed record Request(string Market, AuthorizationId? Reconnects = null);

    /// <summary>Where to send the browser.</summary>
    /// <param name="Consent">The address of the consent page, with the state in it.</param>
    /// <param name="State">The state alone; comes back to <see cref="CompleteConnect"/>.</param>
    public sealed record Begun(Uri Consent, string State);

    /// <summary>Makes the state and the address.</summary>
    public async Task<Result<Begun>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (request.Reconnects is { } authorization && !await db.Authorizations.AnyAsync(a => a.Id == authorization, cancellationToken))
            return StoresProblems.UnknownAuthorization;

        var state = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(StateBytes));
        var now = clock.GetUtcNow();
        await db.ConsentStates.Where(s => s.ExpiresAt < now.AddDays(-1)).ExecuteDeleteAsync(cancellationToken);
        db.ConsentStates.Add(new ConsentState
        {
            TenantId = actor.Tenant,
            Digest = DigestOf(state),
            MemberId = actor.Member,
            Reconnects = request.Reconnects,
            CreatedAt = now,
            ExpiresAt = now + options.Value.ConsentWithin,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new Begun(ConsentLink.For(app.CurrentValue, state, request.Market == "US"), state);
    }

    internal static byte[] DigestOf(string state) => SHA256.HashData(Encoding.UTF8.GetBytes(state));
}

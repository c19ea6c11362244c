using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Tells Core who signs in with a code or a passkey.</summary>
internal sealed class SecondFactors(IServiceScopeFactory scopes) : ISecondFactors
{
    public async Task<IReadOnlySet<Guid>> WithAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SignInDb>();
        var passkeys = db.UserPasskeys;
        var found = await db.Users.Where(u => users.Contains(u.Id) && (u.TwoFactorEnabled || passkeys.Any(p => p.UserId == u.Id)))
            .Select(u => u.Id).ToListAsync(cancellationToken);
        return found.ToHashSet();
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core;
using TenantConsole.Core.Access.Accounts;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The passkeys of the person who is signed in. Each lets them in alone, so adding and removing one asks for the password and is told by mail.</summary>
public sealed class OwnPasskeys(UserManager<User> users, SignInManager<User> signIn, OwnAccount account, AccountChanges changes, SignInProblems problems)
{
    /// <summary>More than anybody has devices.</summary>
    public const int Most = 20;

    /// <summary>One in the list.</summary>
    /// <param name="Id">Its id, for forms.</param>
    /// <param name="Name">As the person called it.</param>
    /// <param name="CreatedAt">When it was added.</param>
    public sealed record Row(string Id, string Name, DateTimeOffset CreatedAt);

    /// <summary>All of theirs.</summary>
    public async Task<IReadOnlyList<Row>> ListAsync(User user) =>
        [.. (await users.GetPasskeysAsync(user)).OrderBy(p => p.CreatedAt).Select(p => new Row(WebEncoders.Base64UrlEncode(p.CredentialId), p.Name ?? "", p.CreatedAt))];

    /// <summary>What the browser needs to make one.</summary>
    public async Task<string> OptionsAsync(HttpContext http)
    {
        var user = await account.UserAsync(http);
        return await signIn.MakePasskeyCreationOptionsAsync(new() { Id = user.Id.ToString(), Name = user.Email!, DisplayName = user.Name ?? user.Email! });
    }

    /// <summary>Adds the one that the browser made.</summary>
    public async Task<Result<Done>> AddAsync(HttpContext http, string? credential, string? name, string? password)
    {
        var user = await account.UserAsync(http);
        if (await account.RefuseAsync(http, user, password) is { } refusal)
            return refusal;
        if ((await users.GetPasskeysAsync(user)).Count >= Most)
            return problems.TooManyPasskeys(Most);
        if (credential is not { Length: > 0 and < 20_000 })
            return problems.NoPasskey;
        PasskeyAttestationResult made;
        try
        {
            made = await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return problems.NoPasskey; // no adding is under way any more
        }

        if (!made.Succeeded || made.UserEntity.Id != user.Id.ToString())
            return problems.NoPasskey;
        made.Passkey.Name = Named(name) ?? DeviceWords.Of(http.Request.Headers.UserAgent) ?? problems.SomePasskey;
        if (!(await users.AddOrUpdatePasskeyAsync(user, made.Passkey)).Succeeded)
            return problems.NoPasskey;
        await changes.RecordAsync(http, user, AccountChange.PasskeyAdded);
        return Done.Result;
    }

    /// <summary>Another name for one.</summary>
    public async Task<Result<Done>> RenameAsync(HttpContext http, string? id, string? name)
    {
        var user = await account.UserAsync(http);
        if (Named(name) is not { } given)
            return problems.PasskeyName;
        if (await FindAsync(user, id) is not { } passkey)
            return problems.PasskeyGone;
        passkey.Name = given;
        await users.AddOrUpdatePasskeyAsync(user, passkey);
        await changes.RecordAsync(http, user, AccountChange.PasskeyRenamed);
        return Done.Result;
    }

    /// <summary>Removes one.</summary>
    public async Task<Result<Done>> RemoveAsync(HttpContext http, string? id, string? password)
    {
        var user = await account.UserAsync(http);
        if (await account.RefuseAsync(http, user, password) is { } refusal)
            return refusal;
        if (await FindAsync(user, id) is not { } passkey)
            return problems.PasskeyGone;
        await users.RemovePasskeyAsync(user, passkey.CredentialId);
        await changes.RecordAsync(http, user, AccountChange.PasskeyRemoved);
        return Done.Result;
    }

    private static string? Named(string? name) => name?.Trim() is { Length: > 0 and <= 60 } given ? given : null;

    private async Task<UserPasskeyInfo?> FindAsync(User user, string? id) =>
        (await users.GetPasskeysAsync(user)).FirstOrDefault(p => WebEncoders.Base64UrlEncode(p.CredentialId) == id);
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using QRCoder;
using TenantConsole.Core;
using TenantConsole.Core.Access.Accounts;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Turns the second factor on and off: an authenticator app, and ten recovery codes for when it is lost.</summary>
public sealed class SecondFactor(UserManager<User> users, OwnAccount account, SignInGuard guard, AccountChanges changes, SignInProblems problems)
{
    private const int Codes = 10;

    /// <summary>Makes the app's key; the factor is off until a code proves that the app has it.</summary>
    public async Task BeginAsync(HttpContext http)
    {
        var user = await account.UserAsync(http);
        if (user.TwoFactorEnabled)
            return;
        await users.ResetAuthenticatorKeyAsync(user);
        await account.KeepAsync(http, user);
    }

    /// <summary>The key in groups of four, and the picture of it; null before <see cref="BeginAsync"/>.</summary>
    public async Task<(string Key, string Picture)?> ShowAsync(User user)
    {
        if (user.TwoFactorEnabled || await users.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return null;
        var uri = $"otpauth://totp/TenantConsole:{UrlEncoder.Default.Encode(user.Email!)}?secret={key}&issuer=TenantConsole&digits=6";
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return (string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(c => new string(c))), picture.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }

    /// <summary>Turns it on.</summary>
    /// <returns>The recovery codes, which nobody can show again.</returns>
    public async Task<Result<IReadOnlyList<string>>> TurnOnAsync(HttpContext http, string? code)
    {
        var user = await account.UserAsync(http);
        if (await guard.TakeAsync(TryCount.Code(user.Id), http.RequestAborted) is not { } left)
            return problems.CodesPaused;
        var plain = new string([.. (code ?? "").Where(char.IsAsciiDigit)]);
        if (user.TwoFactorEnabled || plain.Length != 6 || !await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, plain))
            return problems.WrongCode(left);
        await guard.ForgetAsync(TryCount.Code(user.Id), http.RequestAborted);
        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes);
        await changes.RecordAsync(http, user, AccountChange.TwoFactorOn);
        await account.KeepAsync(http, user);
        return Result<IReadOnlyList<string>>.Of([.. codes!]);
    }

    /// <summary>Turns it off. A password that was long enough only with a second factor must be changed first.</summary>
    public async Task<Result<Done>> TurnOffAsync(HttpContext http, string? password)
    {
        var user = await account.UserAsync(http);
        if (await account.RefuseAsync(http, user, password) is { } refusal)
            return refusal;
        if (password!.Length < PasswordRules.LengthAlone)
            return problems.TooShortAlone;
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.RemoveAuthenticationTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes");
        await changes.RecordAsync(http, user, AccountChange.TwoFactorOff);
        await account.KeepAsync(http, user);
        return Done.Result;
    }

    /// <summary>New recovery codes; those before are void.</summary>
    public async Task<Result<IReadOnlyList<string>>> RenewCodesAsync(HttpContext http, string? password)
    {
        var user = await account.UserAsync(http);
        if (await account.RefuseAsync(http, user, password) is { } refusal)
            return refusal;
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes);
        await changes.RecordAsync(http, user, AccountChange.RecoveryCodesMade);
        return Result<IReadOnlyList<string>>.Of([.. codes!]);
    }

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CodesLeftAsync(User user) => users.CountRecoveryCodesAsync(user);
}

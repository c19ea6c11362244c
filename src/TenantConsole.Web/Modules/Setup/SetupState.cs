using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Web.Modules.Setup;

/// <summary>
/// Whether this installation waits for its first agency, and the code that proves that somebody who can read its console makes it. The code
/// is derived from the installation's keys: the same on all nodes and after a restart, kept nowhere, worth nothing once there is an agency.
/// </summary>
public sealed class SetupState(DirectoryDatabase directory, SecretVault vault, SetupOptions options)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32, without those that look alike
    private const int Length = 20;
    private const int Group = 5;

    private volatile bool _done;

    /// <summary>True until the first agency exists.</summary>
    public async ValueTask<bool> IsNeededAsync(CancellationToken cancellationToken)
    {
        if (_done || !options.Enabled)
            return false;
        await using var db = directory.Open();
        _done = await db.Agencies.AnyAsync(cancellationToken);
        return !_done;
    }

    /// <summary>The code, in groups of five.</summary>
    public async Task<string> CodeAsync(CancellationToken cancellationToken)
    {
        var digest = (await vault.KeysAsync(cancellationToken)).Digest("setup-code", "first agency");
        return string.Join('-', digest.Take(Length).Select(b => Letters[b % Letters.Length]).Chunk(Group).Select(part => new string(part)));
    }

    /// <summary>True when the text is the code, however it was typed.</summary>
    public async Task<bool> MatchesAsync(string? text, CancellationToken cancellationToken) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Plain(await CodeAsync(cancellationToken))), Encoding.UTF8.GetBytes(Plain(text ?? "")));

    private static string Plain(string text) => new([.. text.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
}

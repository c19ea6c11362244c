using System.Security.Cryptography;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Database;

public sealed class SecretVaultTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Rotate_NewSecretsUseTheNewKey_OldOnesStillOpen()
    {
        var vault = database.Get<SecretVault>();
        var old = (await vault.KeysAsync(default)).Protect("token", "test");

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await vault.RotateAsync(default);

        var keys = await vault.KeysAsync(default);
        Assert.NotEqual(SecretKeys.KeyOf(old), SecretKeys.KeyOf(keys.Protect("token", "test")));
        Assert.Equal("token", keys.UnprotectText(old, "test"));
    }

    [Fact]
    public async Task Rotate_OnAnotherNode_IsSeenWhenASecretNeedsIt()
    {
        using var here = NewNode();
        using var there = NewNode();
        await here.KeysAsync(default);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await there.RotateAsync(default);
        var secret = (await there.KeysAsync(default)).Protect("token"u8, "test");

        Assert.Equal("token"u8.ToArray(), await here.UnprotectAsync(secret, "test", default));
        Assert.Equal(
            (await here.KeysAsync(default)).Digest("p", "value"), (await there.KeysAsync(default)).Digest("p", "value"));
    }

    [Fact]
    public async Task Key_AfterNinetyDays_IsFollowedByANewOne()
    {
        using var node = NewNode();
        var before = (await node.KeysAsync(default)).Current;
        database.Clock.Advance(SecretVault.Rotation + TimeSpan.FromDays(1));

        Assert.NotEqual(before, (await node.KeysAsync(default)).Current);
    }

    [Fact]
    public async Task Unprotect_ForAnotherPurposeOrChanged_IsRefused()
    {
        var keys = await database.Get<SecretVault>().KeysAsync(default);
        var secret = keys.Protect("token", "stores.access-token");

        Assert.ThrowsAny<CryptographicException>(() => keys.Unprotect(secret, "stores.refresh-token"));
        secret[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => keys.Unprotect(secret, "stores.access-token"));
    }

    [Fact]
    public async Task Vault_WithAnotherMasterKey_SaysWhichSettingIsWrong()
    {
        await database.Get<SecretVault>().KeysAsync(default);
        using var stranger = new SecretVault(database.Directory, MasterKey.Parse(MasterKey.Generate()), database.Clock);

        var error = await Assert.ThrowsAsync<CryptographicException>(async () => await stranger.KeysAsync(default));

        Assert.Contains("Secrets:MasterKey", error.Message, StringComparison.Ordinal);
    }

    private SecretVault NewNode() => new(database.Directory, database.Get<MasterKey>(), database.Clock);
}

namespace TenantConsole.Core.Stores.Demo;

/// <summary>The sandbox's part in connecting its shops: there only where this installation's TikTok Shop is the sandbox.</summary>
public interface IDemoShops
{
    /// <summary>A fresh one-use code of a seller, as if they had consented.</summary>
    Task<string> CodeAsync(string seller, CancellationToken cancellationToken);
}

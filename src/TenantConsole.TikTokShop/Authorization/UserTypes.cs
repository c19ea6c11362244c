namespace TenantConsole.TikTokShop;

/// <summary>Kinds of accounts that can grant a token. Source: section 2.4 of our facts.</summary>
public static class UserTypes
{
    /// <summary>A seller: the only kind whose shops the console manages.</summary>
    public const int Seller = 0;

    /// <summary>A creator.</summary>
    public const int Creator = 1;

    /// <summary>A partner, such as an affiliate agency.</summary>
    public const int Partner = 3;
}

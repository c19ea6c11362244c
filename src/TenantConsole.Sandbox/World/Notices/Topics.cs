namespace TenantConsole.Sandbox.World;

/// <summary>The names by which the API knows topics, and their numbers in deliveries.</summary>
internal static class Topics
{
    public const int OrderStatus = 1;
    public const int RecipientAddress = 3;
    public const int Package = 4;
    public const int ProductStatus = 5;
    public const int Deauthorization = 6;
    public const int AuthorizationExpires = 7;
    public const int Cancellation = 11;
    public const int Return = 12;
    public const int NewConversation = 13;
    public const int NewMessage = 14;
    public const int ProductInformation = 15;
    public const int ProductCreation = 16;
    public const int ProductCategory = 18;
    public const int Inventory = 27;
    public const int CreatorMessage = 33;
    public const int Invoice = 36;
    public const int ProductAudit = 37;
    public const int SampleApplication = 56;

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["ORDER_STATUS_CHANGE"] = OrderStatus,
        ["REVERSE_STATUS_UPDATE"] = 2,
        ["RECIPIENT_ADDRESS_UPDATE"] = RecipientAddress,
        ["PACKAGE_UPDATE"] = Package,
        ["PRODUCT_STATUS_CHANGE"] = ProductStatus,
        ["SELLER_DEAUTHORIZATION"] = Deauthorization,
        ["UPCOMING_AUTHORIZATION_EXPIRATION"] = AuthorizationExpires,
        ["CANCELLATION_STATUS_CHANGE"] = Cancellation,
        ["RETURN_STATUS_CHANGE"] = Return,
        ["NEW_CONVERSATION"] = NewConversation,
        ["NEW_MESSAGE"] = NewMessage,
        ["PRODUCT_INFORMATION_CHANGE"] = ProductInformation,
        ["PRODUCT_CREATION"] = ProductCreation,
        ["PRODUCT_CATEGORY_CHANGE"] = ProductCategory,
        ["NEW_MESSAGE_LISTENER"] = CreatorMessage,
        ["INVOICE_STATUS_CHANGE"] = Invoice,
        ["PRODUCT_AUDIT_STATUS_CHANGE"] = ProductAudit,
    };

    public static readonly string[] Names = [.. Numbers.Keys];

    /// <summary>What a person calls a topic: its name where the API has one, else its number.</summary>
    public static string TextOf(int number) => Numbers.FirstOrDefault(known => known.Value == number).Key ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static int? NumberOf(string name) => Numbers.TryGetValue(name, out var number) ? number : null;
}

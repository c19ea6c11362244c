namespace TenantConsole.Core.Platform.Objects;

/// <summary>The kinds of objects that come from the platform: the names under which the mirror keeps them, cursors follow them and steps ask for them.</summary>
public static class ObjectKinds
{
    /// <summary>An order with its lines.</summary>
    public const string Order = "order";

    /// <summary>A product with its SKUs, as the product's own page gives it: what the search gives is shorter.</summary>
    public const string Product = "product";

    /// <summary>A return, a refund or a replacement.</summary>
    public const string Return = "return";

    /// <summary>A cancellation of an order or of lines of it.</summary>
    public const string Cancellation = "cancellation";

    /// <summary>A package, as the search gives it: the package's own page has other names for the same, and costs a call for each.</summary>
    public const string Package = "package";

    /// <summary>A day's statement of what is settled.</summary>
    public const string Statement = "statement";

    /// <summary>A payment to the seller.</summary>
    public const string Payment = "payment";

    /// <summary>An order that a creator brought, with what it earns.</summary>
    public const string AffiliateOrder = "affiliate_order";

    /// <summary>All of them, in the order in which a store's are read.</summary>
    public static IReadOnlyList<string> All { get; } = [Order, Product, Return, Cancellation, Package, Statement, Payment, AffiliateOrder];
}

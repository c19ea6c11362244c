using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>Where the records of mirrored objects are.</summary>
internal static class ObjectLinks
{
    /// <summary>The record of an object; for kinds that have no page yet, what webhooks told of it.</summary>
    public static string Of(StoreId store, string kind, string id) =>
        kind == ObjectKinds.Order ? $"/orders/{store}/{Uri.EscapeDataString(id)}" : new DeliveryListState { Stores = [store], Id = id }.Href;
}

using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database;

/// <summary>A row that belongs to one agency. Its table's keys begin with <c>tenant_id</c>; row-level security and a query filter follow from this interface.</summary>
public interface ITenantRow
{
    /// <summary>The agency that owns the row.</summary>
    TenantId TenantId { get; }
}

/// <summary>A row that belongs to one store of an agency, seen only by those whose grants reach that store.</summary>
public interface IStoreRow : ITenantRow
{
    /// <summary>The store that the row belongs to.</summary>
    StoreId StoreId { get; }
}

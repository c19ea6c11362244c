namespace TenantConsole.Browser.Tests.Running;

/// <summary>All journeys share one running product, so they go one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ProductCollection : ICollectionFixture<Product>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "product";
}

namespace TenantConsole.Simulation;

/// <summary>Tests with processes of the product go one after another: each wants a machine of its own as it is.</summary>
[CollectionDefinition(Name)]
public sealed class ProcessesCollection
{
    /// <summary>The collection's name.</summary>
    public const string Name = "processes";
}

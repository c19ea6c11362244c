namespace TenantConsole.Benchmarks;

/// <summary>A measurement that can be asked for by name. Found by reflection: a class with a constructor without parameters is enough.</summary>
internal interface IBenchmark
{
    /// <summary>Its name on the command line and in every figure.</summary>
    string Name { get; }

    /// <summary>One line for the list of names.</summary>
    string Summary { get; }

    /// <summary>Measures, yielding each figure as soon as it is known. What is not measured (preparing, checking) goes to <paramref name="stage"/>.</summary>
    IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, CancellationToken cancellationToken);
}

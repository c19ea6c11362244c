using TenantConsole.Benchmarks;

var benchmarks = typeof(IBenchmark).Assembly.GetTypes()
    .Where(type => type.IsClass && type.IsAssignableTo(typeof(IBenchmark)))
    .Select(type => (IBenchmark)Activator.CreateInstance(type, nonPublic: true)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
    .ToList();

if (args.Length == 0)
{
    foreach (var benchmark in benchmarks) Console.WriteLine($"{benchmark.Name,-14} {benchmark.Summary}");
    return 0;
}

if (args.FirstOrDefault(name => benchmarks.All(benchmark => benchmark.Name != name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark \"{unknown}\". Known: {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}.");
    return 2;
}

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};

#if DEBUG
BenchmarkStage.Say("This is a debug build; its figures say nothing. Use -c Release.");
#endif

// Several are a process each: what one compiled, cached and left on the heap is not the next one's.
if (args.Length > 1)
{
    var worst = 0;
    foreach (var name in args)
    {
        using var one = System.Diagnostics.Process.Start(Environment.ProcessPath!, Path.GetFileName(Environment.ProcessPath) is "dotnet" or "dotnet.exe" ? [typeof(IBenchmark).Assembly.Location, name] : [name]);
        await one.WaitForExitAsync(CancellationToken.None);
        worst = Math.Max(worst, one.ExitCode);
    }

    return worst;
}

var defects = 0;
await using (var stage = new BenchmarkStage())
{
    await foreach (var figure in benchmarks.Single(benchmark => benchmark.Name == args[0]).RunAsync(stage, stopping.Token))
    {
        Console.WriteLine(figure.ToJson());
        if (figure.Met == "no") defects++;
    }
}

return defects == 0 ? 0 : 1;

namespace TenantConsole.Testing;

/// <summary>The product's own sources, for rules that no compiled form shows.</summary>
public static class SourceFiles
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository => Path.GetDirectoryName(Root())!;

    /// <summary>The files under a folder of <c>src</c>, by their path from there with slashes; without what tools wrote.</summary>
    /// <param name="folder">A folder of src, or nothing for all.</param>
    /// <param name="extensions">With the dot.</param>
    public static IEnumerable<(string Path, string Text)> Under(string folder, params string[] extensions)
    {
        var root = Root();
        return from file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               where extensions.Contains(Path.GetExtension(file))
               let path = Path.GetRelativePath(root, file).Replace('\\', '/')
               where !path.Split('/').Any(part => part is "bin" or "obj" or "Migrations" or "node_modules")
               select (path, File.ReadAllText(file));
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Build.props")) && Directory.Exists(Path.Combine(folder.FullName, "src")))
                return Path.Combine(folder.FullName, "src");
        }

        throw new InvalidOperationException("The sources are not above the tests.");
    }
}

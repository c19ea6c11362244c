namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>Finds the repository, and the reference material that some machines keep beside it.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>
    /// The official endpoint descriptions with their samples, in a folder named shared beside the repository or beside one of its parents; null where there
    /// is none. They are not ours to commit.
    /// </summary>
    public static string? OfficialSpecifications()
    {
        for (var folder = Directory.GetParent(Path); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared", "reference", "tiktok-specs");
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "TenantConsole.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}

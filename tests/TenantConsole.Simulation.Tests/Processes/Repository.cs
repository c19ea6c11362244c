using System.Net;
using System.Net.Sockets;

namespace TenantConsole.Simulation.Processes;

/// <summary>What processes need to know of the machine.</summary>
internal static class Repository
{
    /// <summary>The folder of a published build; otherwise the product as it was built beside the tests.</summary>
    public const string BuildVariable = "HARNESS_BUILD";

    /// <summary>The repository, found upwards from the test's output.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TenantConsole.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie in the repository.");
    }

    /// <summary>The product's program.</summary>
    public static string Program()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;
        var folder = Environment.GetEnvironmentVariable(BuildVariable) ?? Path.Combine(Root(), "src", "TenantConsole.Web", "bin", configuration, "net10.0");
        return Path.Combine(folder, "TenantConsole.Web.dll");
    }

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

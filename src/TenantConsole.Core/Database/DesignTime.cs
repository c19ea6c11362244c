using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Database;

/// <summary>What <c>dotnet ef migrations</c> asks for: the model alone, no server.</summary>
internal static class DesignTime
{
    public static NpgsqlDataSource Source => NpgsqlDataSource.Create("Host=localhost");

    public static IEnumerable<IModuleModel> Models =>
        new ServiceCollection().AddConsoleModules().BuildServiceProvider().GetServices<IModuleModel>();
}

internal sealed class ConsoleDbFactory : IDesignTimeDbContextFactory<ConsoleDb>
{
    public ConsoleDb CreateDbContext(string[] args) => new TenantDatabases(DesignTime.Source, DesignTime.Models).Open(default, StoreScope.Nothing);
}

internal sealed class DirectoryDbFactory : IDesignTimeDbContextFactory<DirectoryDb>
{
    public DirectoryDb CreateDbContext(string[] args) => new DirectoryDatabase(DesignTime.Source).Open();
}

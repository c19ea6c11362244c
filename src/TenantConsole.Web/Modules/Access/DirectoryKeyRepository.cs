using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Keeps the keys of cookies and antiforgery tokens in <c>directory.keys</c>, wrapped like all others, so that all nodes share them and a
/// restart signs nobody out.
/// </summary>
public sealed class DirectoryKeyRepository(NpgsqlDataSource source, SecretVault vault, TimeProvider clock) : IXmlRepository
{
    private const string Purpose = "data-protection";

    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements() => Wait(async () =>
    {
        var elements = new List<XElement>();
        await using var command = source.CreateCommand("select wrapped from directory.keys where purpose = $1 order by created_at, id");
        command.Parameters.Add(new() { Value = Purpose });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var plain = await vault.UnprotectAsync(reader.GetFieldValue<byte[]>(0), Purpose, CancellationToken.None);
            elements.Add(XElement.Parse(Encoding.UTF8.GetString(plain)));
        }

        return elements;
    });

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName) => Wait(async () =>
    {
        var keys = await vault.KeysAsync(CancellationToken.None);
        await using var command = source.CreateCommand("insert into directory.keys (id, purpose, wrapped, created_at) values ($1, $2, $3, $4)");
        command.Parameters.Add(new() { Value = Guid.CreateVersion7(clock.GetUtcNow()) });
        command.Parameters.Add(new() { Value = Purpose });
        command.Parameters.Add(new() { Value = keys.Protect(element.ToString(SaveOptions.DisableFormatting), Purpose) });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        return await command.ExecuteNonQueryAsync();
    });

    // The framework's interface has no asynchronous form; away from any circuit's context, waiting cannot lock it up. Once a day.
    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}

using System.Text.Json;
using Npgsql;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>What is an object's own fault, and what is not: the one is set aside, the other is waited for.</summary>
public sealed class MirrorFailuresTests
{
    public static TheoryData<Exception, bool> Failures => new()
    {
        { Refused("22021"), true },
        { Refused("23505"), true },
        { Refused("21000"), true }, // the same row twice in one statement
        { Refused("54000"), true }, // longer than an index takes
        { new JsonException(), true },
        { new InvalidOperationException("A currency is missing."), true },
        { new NullReferenceException(), true }, // a step's own mistakes
        { new KeyNotFoundException(), true },
        { new IndexOutOfRangeException(), true },
        { new InvalidCastException(), true },
        { new DivideByZeroException(), true },
        { new OperationCanceledException(), false },
        { new TimeoutException(), false },
        { Refused("57P01"), false }, // the server is being shut down
        { Refused("40P01"), false },
        { Refused("42501"), false },
        { new NpgsqlException("Exception while reading from stream", new IOException()), false },
        { new InvalidOperationException("Likely due to a transient failure.", Refused("57P01")), false }, // as Entity Framework says it
        { new InvalidOperationException("Likely due to a transient failure.", new NpgsqlException("", new TimeoutException())), false },
        { new ObjectDisposedException("connection"), false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void OnlyAnObjectsOwnFault_IsAboutTheObject(Exception failure, bool own) => Assert.Equal(own, MirrorWriter.IsAboutData(failure));

    private static PostgresException Refused(string state) => new("refused", "ERROR", "ERROR", state);
}

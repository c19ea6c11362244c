using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity;

/// <summary>Tells all nodes that something changed. Part of the transaction of the change: it is sent when that commits, and only then.</summary>
public static class ChangeNotice
{
    /// <summary>The channel that nodes listen on: <c>tenant:topic</c>, never data.</summary>
    public const string Channel = NoticeChannel.Changes;

    /// <summary>The topic of runs: starting, progress, end.</summary>
    public const string Runs = "runs";

    /// <summary>The topic of stores and their connections.</summary>
    public const string Stores = "stores";

    /// <summary>The topic of orders.</summary>
    public const string Orders = "orders";

    /// <summary>The topic of what waits: dead letters, and stores whose work was paused or goes on.</summary>
    public const string Queues = "queues";

    /// <summary>The topic of commands to the platform, their lanes and pauses.</summary>
    public const string Commands = "commands";

    /// <summary>The statement.</summary>
    public static NpgsqlBatchCommand Command(TenantId tenant, string topic) => new("select pg_notify($1, $2)")
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = Channel },
            new NpgsqlParameter<string> { TypedValue = $"{tenant}:{topic}" },
        },
    };
}

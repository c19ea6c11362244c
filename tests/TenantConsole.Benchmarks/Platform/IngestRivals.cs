using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>Other ways to receive a notification, over the same HTTP.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Pool">How many connections it may use.</param>
/// <param name="Floor">How many times its rate ours has to be.</param>
/// <param name="Goal">How many times we want it to be.</param>
/// <param name="AsLong">As long as ours: what a minute does to the disk happens to both. The others are slower by so much that a part of it will do.</param>
/// <param name="Keep">Keeps one notification; answered with 200 when it returns.</param>
internal sealed record IngestRivals(string Name, int Pool, double Floor, double? Goal, bool AsLong, Func<NpgsqlDataSource, Func<byte[], int, Task>> Keep)
{
    /// <summary>A bare table, and one with a key: no walls, no partitions.</summary>
    public const string TableSql =
        """
        drop table if exists public.rival; drop table if exists public.rival_bare;
        create table public.rival (shop text, id text, topic int, body text, received_at timestamptz, primary key (shop, id));
        create table public.rival_bare (body bytea);
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IngestRivals> All { get; } =
    [
        new("stripped ceiling (HMAC and a batched insert into a table without a key)", 2, 0.6, 0.8, true, Stripped),
        new("one prepared insert per event", 32, 2, null, false, Prepared),
        new("one SaveChanges per event", 32, 4, null, false, SaveChanges),
    ];

    /// <summary>A host with nothing but this.</summary>
    public WebApplication Build(WebApplicationBuilder builder, NpgsqlDataSource source)
    {
        var keep = Keep(source);
        var verifier = new WebhookVerifier(DeliveryLoad.App, DeliveryLoad.Secret);
        var app = builder.Build();
        app.Run(async context =>
        {
            var read = await context.Request.BodyReader.ReadAtLeastAsync((int)context.Request.ContentLength!.Value);
            var signed = verifier.Buffer((int)read.Buffer.Length);
            read.Buffer.CopyTo(signed.AsSpan(verifier.Offset));
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            context.Response.ContentLength = 0;
            if (verifier.Verify(signed, context.Request.Headers.Authorization))
                await keep(signed, verifier.Offset);
            else
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        });
        return app;
    }

    private static Func<byte[], int, Task> Stripped(NpgsqlDataSource source)
    {
        var waiting = Channel.CreateBounded<(ReadOnlyMemory<byte> Body, TaskCompletionSource Done)>(8_192);
        _ = Task.Run(async () =>
        {
            await using var connection = await source.OpenConnectionAsync();
            var (bodies, done) = (new List<ReadOnlyMemory<byte>>(), new List<TaskCompletionSource>());
            await using var insert = new NpgsqlCommand("insert into public.rival_bare select * from unnest($1)", connection) { Parameters = { new NpgsqlParameter<List<ReadOnlyMemory<byte>>> { TypedValue = bodies } } };
            await insert.PrepareAsync();
            while (await waiting.Reader.WaitToReadAsync())
            {
                while (bodies.Count < 1_024 && waiting.Reader.TryRead(out var one))
                {
                    bodies.Add(one.Body);
                    done.Add(one.Done);
                }

                await insert.ExecuteNonQueryAsync();
                done.ForEach(d => d.SetResult());
                bodies.Clear();
                done.Clear();
            }
        });
        return (signed, offset) =>
        {
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return waiting.Writer.TryWrite((signed.AsMemory(offset), done)) ? done.Task : throw new InvalidOperationException("No room.");
        };
    }

    private static Func<byte[], int, Task> Prepared(NpgsqlDataSource source) => async (signed, offset) =>
    {
        var (shop, id, topic, body) = Read(signed, offset);
        await using var command = source.CreateCommand("insert into public.rival values ($1, $2, $3, $4, $5) on conflict do nothing");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = shop });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = topic });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = body });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = TimeProvider.System.GetUtcNow() });
        await command.ExecuteNonQueryAsync();
    };

    private static Func<byte[], int, Task> SaveChanges(NpgsqlDataSource source)
    {
        var services = new ServiceCollection().AddPooledDbContextFactory<RivalDb>(options => options.UseNpgsql(source)).BuildServiceProvider();
        var factory = services.GetRequiredService<IDbContextFactory<RivalDb>>();
        return async (signed, offset) =>
        {
            var (shop, id, topic, body) = Read(signed, offset);
            await using var db = await factory.CreateDbContextAsync();
            db.Add(new RivalRow { Shop = shop, Id = id, Topic = topic, Body = body, ReceivedAt = TimeProvider.System.GetUtcNow() });
            try
            {
                await db.SaveChangesAsync();
            }
            catch (DbUpdateException repeat) when (repeat.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                // it came before
            }
        };
    }

    private static (string Shop, string Id, int Topic, string Body) Read(byte[] signed, int offset)
    {
        using var json = JsonDocument.Parse(signed.AsMemory(offset));
        var root = json.RootElement;
        return (root.GetProperty("shop_id").GetString()!, root.GetProperty("tts_notification_id").GetString()!, root.GetProperty("type").GetInt32(), System.Text.Encoding.UTF8.GetString(signed.AsSpan(offset)));
    }

    private sealed class RivalRow
    {
        public required string Shop { get; init; }

        public required string Id { get; init; }

        public required int Topic { get; init; }

        public required string Body { get; init; }

        public required DateTimeOffset ReceivedAt { get; init; }
    }

    private sealed class RivalDb(DbContextOptions<RivalDb> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<RivalRow>(row =>
        {
            row.ToTable("rival", "public");
            row.HasKey(r => new { r.Shop, r.Id });
            row.Property(r => r.Shop).HasColumnName("shop");
            row.Property(r => r.Id).HasColumnName("id");
            row.Property(r => r.Topic).HasColumnName("topic");
            row.Property(r => r.Body).HasColumnName("body");
            row.Property(r => r.ReceivedAt).HasColumnName("received_at");
        });
    }
}

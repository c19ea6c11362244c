using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>One intended call to the platform, stored before it is made, with what became of it. What is wanted never changes: a change of mind is another command.</summary>
public sealed class Command : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>Its id.</summary>
    public required CommandId Id { get; init; }

    /// <summary>Its place among the store's: a higher one is newer.</summary>
    public required long Sequence { get; init; }

    /// <summary>What it does: <see cref="CommandKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The platform's id of the product.</summary>
    public required string ProductId { get; init; }

    /// <summary>The platform's id of the SKU.</summary>
    public required string SkuId { get; init; }

    /// <summary>The platform's id of the warehouse; empty for what has none.</summary>
    public string WarehouseId { get; init; } = "";

    /// <summary>What shall be there: an amount in the store's currency, or units.</summary>
    public required decimal Wanted { get; init; }

    /// <summary>The basis: what who placed it saw there; null when it is to be set whatever is there.</summary>
    public decimal? Seen { get; init; }

    /// <summary>When that was seen (protocol time).</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>The caller's name for it: the same key is the same command, however often it is placed.</summary>
    public required string Key { get; init; }

    /// <summary>Whose calls go first.</summary>
    public CallPriority Priority { get; init; }

    /// <summary>Who placed it.</summary>
    public ActorKind PlacedByKind { get; init; }

    /// <summary>The member who placed it; null for the console itself.</summary>
    public MemberId? PlacedBy { get; init; }

    /// <summary>The API key with which a program placed it.</summary>
    public ApiKeyId? PlacedByKey { get; init; }

    /// <summary>Their name.</summary>
    public required string PlacedByName { get; init; }

    /// <summary>Why, in their words.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was placed (protocol time).</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Where it is.</summary>
    public CommandState State { get; set; }

    /// <summary>Attempts that failed for a reason that may pass.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before this (protocol time), while it is open.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>What was sent, which can be less than wanted; null while nothing was.</summary>
    public decimal? Sent { get; set; }

    /// <summary>What was there just before it was sent.</summary>
    public decimal? Before { get; set; }

    /// <summary>Units in open orders just before it was sent; null for prices.</summary>
    public int? CommittedBefore { get; set; }

    /// <summary>When it was last sent (protocol time).</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The place among placings at which it was marked for sending: what has a lower <see cref="Sequence"/> was placed before that, whatever the nodes' clocks say.</summary>
    public long? SentPlace { get; set; }

    /// <summary>The place among placings at which it was known to be done.</summary>
    public long? DonePlace { get; set; }

    /// <summary>When its end was known (protocol time).</summary>
    public DateTimeOffset? SettledAt { get; set; }

    /// <summary>What became of it, or why it waits, in words.</summary>
    public Phrase? Outcome { get; set; }

    /// <summary>The newer command that went out instead.</summary>
    public CommandId? ReplacedBy { get; set; }

    /// <summary>What it sets; a newer command for the same replaces it.</summary>
    internal string Target => $"{SkuId}@{WarehouseId}";
}

using Microsoft.Extensions.Logging;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform;

/// <summary>Every log message of the module.</summary>
internal static partial class PlatformLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot look for due lanes; trying again")]
    public static partial void CannotLook(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot empty the queue's tables; trying again")]
    public static partial void CannotEmpty(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot renew the lease of lane {Lane} of {Tenant}; trying again")]
    public static partial void CannotRenew(this ILogger log, Exception away, string lane, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} deliveries of store {Store} of {Tenant} from before {Day} leave the inbox soon and were not taken: its work is paused")]
    public static partial void UntakenDeliveries(this ILogger log, long count, StoreId store, TenantId tenant, DateOnly day);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lane {Lane} of {Tenant} was taken over after tenure {Fence}; stopped without a write")]
    public static partial void Lost(this ILogger log, string lane, TenantId tenant, long fence);

    [LoggerMessage(Level = LogLevel.Error, Message = "Work on lane {Lane} of {Tenant} failed; it is taken up again when the lease runs out")]
    public static partial void TenureFailed(this ILogger log, Exception failed, string lane, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody handles work of kind {Kind} in lane {Lane} of {Tenant}")]
    public static partial void UnknownKind(this ILogger log, string kind, string lane, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "Work of kind {Kind} in lane {Lane} of {Tenant} failed unexpectedly; again at {At}")]
    public static partial void ItemBroke(this ILogger log, Exception broken, string kind, string lane, TenantId tenant, DateTimeOffset at);

    [LoggerMessage(Level = LogLevel.Information, Message = "Run {Run} ({Kind}) of {Tenant} ended as {State}")]
    public static partial void RunEnded(this ILogger log, RunId run, string kind, TenantId tenant, RunState state);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Run {Run} ({Kind}) of {Tenant} will be tried again at {At}")]
    public static partial void RunRetries(this ILogger log, Exception cause, RunId run, string kind, TenantId tenant, DateTimeOffset at);

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {Run} ({Kind}) of {Tenant} failed unexpectedly")]
    public static partial void RunBroke(this ILogger log, Exception cause, RunId run, string kind, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Count} objects of store {Store} of {Tenant} was refused ({Reason}); halving it to find which")]
    public static partial void Halving(this ILogger log, string reason, int count, StoreId store, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Objects of kind {Kind} could not be read in run {Run} of {Tenant}; the run goes on with the others")]
    public static partial void KindFailed(this ILogger log, Exception cause, string kind, RunId run, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} {Id} of store {Store} of {Tenant} was not taken: {Reason}")]
    public static partial void SetAside(this ILogger log, string reason, string kind, string id, StoreId store, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "The inbox cannot reach the database; notifications are refused until it can")]
    public static partial void InboxAway(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database refused a batch of {Count} notifications ({SqlState}); sending them one by one")]
    public static partial void BatchRefused(this ILogger log, string sqlState, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database refused a notification of topic {Topic} ({SqlState})")]
    public static partial void NotificationRefused(this ILogger log, string sqlState, int topic);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot read whose the shops are; trying again")]
    public static partial void ShopsAway(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot make the lanes of new notifications due; trying again")]
    public static partial void CannotDispatch(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Information, Message = "The platform answered a call of {Endpoint} with {Verdict}; the next one not before {Until}")]
    public static partial void Tightened(this ILogger log, string endpoint, CallVerdict verdict, DateTimeOffset until);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot tell the other nodes that {Endpoint} was called too often")]
    public static partial void CannotTighten(this ILogger log, Exception away, string endpoint);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Left} days of the inbox could not be made or dropped without waiting; trying again next time")]
    public static partial void InboxDaysLeft(this ILogger log, int left);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Objects of store {Store} of {Tenant} cannot be fetched ({Reason}); its lane rests until {Until}")]
    public static partial void ObjectsAway(this ILogger log, string reason, StoreId store, TenantId tenant, DateTimeOffset until);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Told that the access of {Authorization} of {Tenant} was taken back, but it could not be tried")]
    public static partial void ConnectionUnclear(this ILogger log, Exception unclear, Stores.AuthorizationId authorization, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "The platform no longer serves {Endpoint} in version {Version}; set TikTokShop:Versions to a newer one, or update the console")]
    public static partial void VersionWithdrawn(this ILogger log, string endpoint, string version);

    [LoggerMessage(Level = LogLevel.Information, Message = "The platform serves {Endpoint} in version {Version} again")]
    public static partial void VersionServed(this ILogger log, string endpoint, string version);

    [LoggerMessage(Message = "Version {Version} of {Endpoint} will not serve for long: {Fate}, announced end {Ends}, newer version {Successor}")]
    public static partial void VersionWarned(this ILogger log, LogLevel level, string endpoint, string version, Versions.EndpointFate fate, DateOnly? ends, string? successor);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot have the server look at tables that have grown")]
    public static partial void CannotLookAtTables(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot tell the agencies of endpoint versions that end; trying again")]
    public static partial void CannotTellOfVersions(this ILogger log, Exception away);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call with {Count} commands {Kind} of store {Store} of {Tenant} got no answer that can be used: {Trouble}")]
    public static partial void CommandsTroubled(this ILogger log, int count, string kind, StoreId store, TenantId tenant, Commands.CallTrouble.Sort trouble);

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking up where notifications of store {Store} of {Tenant} are sent failed unexpectedly; trying again")]
    public static partial void SubscriptionsFailed(this ILogger log, Exception failed, StoreId store, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Where notifications of store {Store} of {Tenant} are sent could not be looked up ({Reason}); trying again")]
    public static partial void SubscriptionsUnknown(this ILogger log, StoreId store, TenantId tenant, string reason);
}

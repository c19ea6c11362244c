using Microsoft.Extensions.Logging;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>Every log message of the module.</summary>
internal static partial class StoresLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The platform refused to renew authorization {Authorization} of {Tenant} (code {Code}); it must be reconnected")]
    public static partial void Broken(this ILogger log, AuthorizationId authorization, TenantId tenant, int? code);

    [LoggerMessage(Level = LogLevel.Information, Message = "Authorization {Authorization} of {Tenant} was connected")]
    public static partial void Connected(this ILogger log, AuthorizationId authorization, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Information, Message = "Store {Store} of {Tenant} was attached")]
    public static partial void Attached(this ILogger log, StoreId store, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Authorization {Authorization} of {Tenant} could not be renewed now (code {Code}); the next firing tries again")]
    public static partial void RefreshLater(this ILogger log, AuthorizationId authorization, TenantId tenant, int? code);
}

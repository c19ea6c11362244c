using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>Registers notifications to people.</summary>
internal static class NotificationsModule
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, NotificationsModel>()
        .AddSingleton<ListNotifications>()
        .AddSingleton<MarkNotificationsRead>()
        .AddSingleton<GetNotificationChoices>()
        .AddSingleton<SetNotificationChoice>();
}

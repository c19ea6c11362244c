using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>Registers notifications to people.</summary>
internal static class NotificationsModule
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, NotificationsModel>()
        .AddSingleton<IJoinNotices, JoinNotices>()
        .AddSingleton<DeleteOldNotifications>()
        .AddSingleton<ListNotifications>()
        .AddSingleton<MarkNotificationsRead>()
        .AddSingleton<GetNotificationChoices>()
        .AddSingleton<SetNotificationChoice>();
}

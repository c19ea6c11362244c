using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>Registers saved views and chosen columns.</summary>
internal static class ViewsModule
{
    public static IServiceCollection AddViews(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, ViewsModel>()
        .AddSingleton<GetListSetup>()
        .AddSingleton<SaveView>()
        .AddSingleton<EditView>()
        .AddSingleton<DeleteView>()
        .AddSingleton<SetRoleView>()
        .AddSingleton<ChooseColumns>();
}

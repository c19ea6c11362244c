using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Core.Tenancy.Clients;
using TenantConsole.Core.Tenancy.People;
using TenantConsole.Core.Tenancy.Rates;

namespace TenantConsole.Core.Tenancy;

/// <summary>Registers the module.</summary>
public static class TenancyModule
{
    /// <summary>Adds the module's model and services.</summary>
    public static IServiceCollection AddTenancy(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, TenancyModel>()
        .AddSingleton<BusinessClock>()
        .AddSingleton<PersonKeys>()
        .AddSingleton<CreateClient>()
        .AddSingleton<RenameClient>()
        .AddSingleton<ShowBrand>()
        .AddSingleton<OpenLogo>()
        .AddSingleton<GetBranding>()
        .AddSingleton<SetBranding>()
        .AddSingleton<ChangeAgencyState>()
        .AddSingleton<ListExchangeRates>()
        .AddSingleton<ExportExchangeRates>()
        .AddSingleton<PreviewRateImport>()
        .AddSingleton<ImportExchangeRates>();
}

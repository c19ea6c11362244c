using Microsoft.EntityFrameworkCore;

namespace TenantConsole.Core.Database;

/// <summary>A module's part of the tenant model: its <c>XxxModel.cs</c>.</summary>
public interface IModuleModel
{
    /// <summary>Maps the module's tables. Schema = the module's name in lower case; keys begin with the tenant; columns are snake_case by themselves.</summary>
    void Configure(ModelBuilder model);
}

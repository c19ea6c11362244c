using TenantConsole.Web.Composition;

return await ConsoleHost.RunAsync(args);

using TenantConsole.Sandbox;

return await SandboxHost.RunAsync(args);

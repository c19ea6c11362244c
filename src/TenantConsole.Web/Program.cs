using TenantConsole.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.AddShell();

var app = builder.Build();
app.UseShell();
app.UseAuthorization();
app.UseAntiforgery();
app.MapShell();
app.Run();

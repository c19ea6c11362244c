using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Web.Layout;
using TenantConsole.Web.Pages;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Shell;

/// <summary>The gallery shows every shared component: it is what the accessibility and the pseudo-locale tests crawl.</summary>
public sealed class GalleryTests : ComponentTest
{
    /// <summary>What is no part of a page, with the reason.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["App"] = "the document itself",
        ["Routes"] = "finds the page for an address; draws nothing",
        ["PageGate"] = "decides whether a page is shown; draws nothing",
        ["RedirectToSignIn"] = "goes elsewhere; draws nothing",
        ["Forbidden"] = "a whole page with a title of its own; what it draws is EmptyState",
        ["ReconnectStrip"] = "once in the document, outside of every page",
    };

    public GalleryTests()
    {
        Services.AddOptions<ShellOptions>().Configure(o => o.Gallery = true);
        AddAuthorization();
    }

    public static TheoryData<Type> Shared() => [.. Types().Where(t => !Elsewhere.ContainsKey(NameOf(t)))];

    [Theory]
    [MemberData(nameof(Shared))]
    public void Gallery_ShowsTheComponent(Type component)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/_components?panel=true&question=true");
        InCircuit = true;

        var gallery = Render<GalleryLayout>(p => p.Add(l => l.Body, builder =>
        {
            builder.OpenComponent<Gallery>(0);
            builder.CloseComponent();
        }));

        var type = component.IsGenericTypeDefinition ? component.MakeGenericType(typeof(GalleryRow)) : component;
        var has = typeof(RenderedComponentExtensions).GetMethods().Single(m => m.Name == "HasComponent").MakeGenericMethod(type);
        Assert.True((bool)has.Invoke(null, [gallery])!, $"{NameOf(component)} is not in the gallery (Pages/Gallery.razor): show it there in every state, or say here where else it is looked at.");
    }

    [Fact]
    public void Elsewhere_NamesOnlyWhatThereIs() => Assert.Empty(Elsewhere.Keys.Except(Types().Select(NameOf)));

    private static IEnumerable<Type> Types() => typeof(Gallery).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false, IsPublic: true } && typeof(IComponent).IsAssignableFrom(t)
            && (t.Namespace == "TenantConsole.Web.Components" || t.Namespace?.StartsWith("TenantConsole.Web.Components.", StringComparison.Ordinal) == true));

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}

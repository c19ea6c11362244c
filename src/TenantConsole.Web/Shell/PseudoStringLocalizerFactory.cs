using System.Globalization;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Texts;

namespace TenantConsole.Web.Shell;

/// <summary>Passes texts through unchanged, unless the current culture is the pseudo-locale: then through <see cref="PseudoLocale"/>.</summary>
internal sealed class PseudoStringLocalizerFactory(ResourceManagerStringLocalizerFactory inner) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new Localizer(inner.Create(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new Localizer(inner.Create(baseName, location));

    private sealed class Localizer(IStringLocalizer inner) : IStringLocalizer
    {
        public LocalizedString this[string name] => Pseudo() ? Dress(inner[name]) : inner[name];

        public LocalizedString this[string name, params object[] arguments]
        {
            get
            {
                if (!Pseudo())
                    return inner[name, arguments];
                var template = Dress(inner[name]);
                return new(name, string.Format(CultureInfo.CurrentCulture, template.Value, arguments), template.ResourceNotFound);
            }
        }

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
            inner.GetAllStrings(includeParentCultures).Select(text => Pseudo() ? Dress(text) : text);

        private static bool Pseudo() => CultureInfo.CurrentUICulture.Name.Equals(PseudoLocale.Culture, StringComparison.OrdinalIgnoreCase);

        // A missing key stays bare, so that the eye and the test find it.
        private static LocalizedString Dress(LocalizedString text) =>
            text.ResourceNotFound ? text : new(text.Name, PseudoLocale.Of(text.Value), false);
    }
}

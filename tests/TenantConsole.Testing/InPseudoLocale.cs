using System.Globalization;
using TenantConsole.Core.Texts;

namespace TenantConsole.Testing;

/// <summary>Reads as somebody of the pseudo-locale does, until it is disposed of.</summary>
public sealed class InPseudoLocale : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    /// <summary>Begins.</summary>
    public InPseudoLocale() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLocale.Culture);

    /// <inheritdoc />
    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}

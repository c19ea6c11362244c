using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>One row of a call that was not confirmed.</summary>
/// <param name="Words">The platform's reason; null when nobody knows whether it was carried out.</param>
internal sealed record RowRefusal(Phrase? Words);

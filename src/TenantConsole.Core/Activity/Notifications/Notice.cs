using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>What happened, as it is told. It holds no buyer data: it goes into mails.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Thing">What it is exactly, for its words: a run's kind (<c>orders.export</c>), a finding's, an approval's.</param>
/// <param name="Subject">What it is about, as each reader is to read it.</param>
/// <param name="Link">A path of the console where the thing is.</param>
/// <param name="Store">The store, if one.</param>
public sealed record Notice(NotificationKind Kind, string Thing, Phrase Subject, string Link, StoreId? Store = null);

using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>What happened, as it is told. It holds no buyer data: it goes into mails.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Thing">What it is exactly, for its words: a run's kind (<c>orders.export</c>), a finding's, an approval's.</param>
/// <param name="Subject">What it is about, in words: at most 300 characters, longer is cut.</param>
/// <param name="Link">A path of the console where the thing is.</param>
/// <param name="Store">The store, if one.</param>
public sealed record Notice(NotificationKind Kind, string Thing, string Subject, string Link, StoreId? Store = null);

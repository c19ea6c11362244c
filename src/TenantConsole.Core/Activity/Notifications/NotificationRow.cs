using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>A notification as the bell and its page show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Thing">What it is exactly.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Link">Where it is.</param>
/// <param name="Store">The store, if one.</param>
/// <param name="CreatedAt">When it happened (protocol time).</param>
/// <param name="Read">It does not count any more.</param>
public sealed record NotificationRow(NotificationId Id, NotificationKind Kind, string Thing, Phrase Subject, string Link, StoreId? Store, DateTimeOffset CreatedAt, bool Read);

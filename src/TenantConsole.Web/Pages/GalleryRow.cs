using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Pages;

/// <summary>A made-up row of the gallery's table.</summary>
internal sealed record GalleryRow(string Id, StoreLabel Store, string Title, StatusWord Word, string? Note, int Pieces, Money Total, DateTimeOffset Placed, DateTimeOffset? ShipBy);

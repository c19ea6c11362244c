namespace TenantConsole.Web.Pages;

/// <summary>Names the texts of the component gallery.</summary>
public sealed class GalleryTexts;

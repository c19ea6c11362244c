namespace TenantConsole.Web.Components;

/// <summary>A message for <see cref="Toasts"/>.</summary>
/// <param name="Title">What was done, localised.</param>
/// <param name="Role">Good goes after six seconds; bad stays until dismissed.</param>
/// <param name="Text">What follows from it.</param>
/// <param name="Href">A link to it.</param>
/// <param name="LinkText">The link's words.</param>
public sealed record ToastMessage(string Title, StatusRole Role = StatusRole.Good, string? Text = null, string? Href = null, string? LinkText = null)
{
    /// <summary>Tells messages of equal words apart.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();
}

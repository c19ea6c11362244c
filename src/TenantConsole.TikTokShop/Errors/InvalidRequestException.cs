namespace TenantConsole.TikTokShop;

/// <summary>The request is wrong and will be wrong again. A person or a programmer has to change it.</summary>
/// <param name="failure">What is known about it.</param>
/// <param name="field">The wire name of the field at fault, if the platform's answer tells.</param>
public sealed class InvalidRequestException(PlatformFailure failure, string? field)
    : TikTokShopException(failure, field is null ? "Correct the request." : $"Correct {field}.")
{
    /// <summary>The wire name of the field at fault, such as <c>page_token</c>; null when it is not known.</summary>
    public string? Field { get; } = field;

    /// <summary>The platform does not serve this version of the endpoint, or no longer: every call of it is refused, whatever it asks.</summary>
    public bool IsWithdrawn => Field is "version" or "path";
}

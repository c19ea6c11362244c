namespace TenantConsole.TikTokShop;

/// <summary>
/// The platform refused with a code that neither this library nor the platform's specification knows, and with a status that says nothing either.
/// Whether a change or a later attempt helps is not known: show the platform's words to a person, and do not repeat by program.
/// </summary>
/// <param name="failure">What is known about it.</param>
public sealed class UnknownRefusalException(PlatformFailure failure)
    : TikTokShopException(failure, "This code is not known: read the platform's words before changing or repeating anything.");

namespace TenantConsole.TikTokShop;

/// <summary>The platform said yes, but its answer is not what the client knows: a defect on our side or theirs, for a programmer to look at.</summary>
/// <param name="failure">What is known about it.</param>
public sealed class UnreadableAnswerException(PlatformFailure failure) : TikTokShopException(failure, "The answer could not be read.");

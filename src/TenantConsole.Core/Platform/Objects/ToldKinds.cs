namespace TenantConsole.Core.Platform.Objects;

/// <summary>The kinds of objects that notifications tell whole: nothing is fetched for them, and nothing of the persons in them is kept .</summary>
public static class ToldKinds
{
    /// <summary>A conversation with a buyer: that it is there, and when it was last told of.</summary>
    public const string Conversation = "conversation";

    /// <summary>A message in a conversation with a buyer: its place, type and time, and whether buyer or shop sent it.</summary>
    public const string Message = "message";

    /// <summary>A message of a creator to the seller: its place, type and time.</summary>
    public const string CreatorMessage = "creator_message";
}

namespace TenantConsole.Sandbox.World;

/// <summary>A buyer's chat with the shop; there is one for each buyer who ever wrote, or was written to.</summary>
internal sealed class Conversation(long id, int buyer, long createTime)
{
    public long Id { get; } = id;

    public int Buyer { get; } = buyer;

    public long CreateTime { get; } = createTime;

    public List<Message> Messages { get; } = [];

    public int Unread { get; set; }

    public long UpdateTime => Messages.Count > 0 ? Messages[^1].Time : CreateTime;
}

/// <summary>One message. <paramref name="Content"/> is a JSON document in a string, as the platform has it.</summary>
internal sealed record Message(long Id, long Time, bool FromBuyer, string Type, string Content);

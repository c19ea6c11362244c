using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>What buyers and shop write to each other. Some orders make their buyers write; what nobody answers, the shop often answers late by itself.</summary>
internal sealed class ConversationsArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Opened(int Buyer);

    public sealed record Written(long Conversation, string Type, string Content);

    public sealed record ReadUp(long Conversation);

    public sealed record ChatSet(bool CanAcceptChat);

    private static readonly string[] Before = ["Hi! When will you send my order?", "Can I still change the colour? 🙏", "Is this really made by you?", "Could you add a gift note? 🎁"];
    private static readonly string[] After = ["It arrived damaged 😢", "Love it!! 💕", "One piece is missing in my parcel.", "How do I use it the first time?", "The size does not fit, what can I do?"];

    private readonly Dictionary<long, Conversation> _conversations = [];
    private long _messages;

    public override string Name => "conversations";

    public bool CanAcceptChat { get; private set; } = true;

    public IEnumerable<Conversation> All => _conversations.Values;

    /// <summary>The id that the next message will get.</summary>
    public long NextMessageId => 7496_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + _messages + 1;

    public Conversation? Find(long id) => _conversations.GetValueOrDefault(id);

    public long IdOf(int buyer) => 7494_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + buyer;

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind is not (StepKind.Paid or StepKind.Delivered)) return;
        var dice = Dice.Of(World.Parameters.Seed, 0x80 + (ulong)step.Step.Kind, (ulong)step.Order.Id);
        if (!dice.Chance(0.02)) return;
        var text = dice.Pick(step.Step.Kind == StepKind.Paid ? Before : After);
        World.Agenda.Add(World.Time + dice.Between(300, 30_000), step.Order.Id + 1, new Line(this, step.Order.Buyer, text, dice.Chance(0.7) ? dice.Between(600, 90_000) : 0));
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "open":
                Open(ShopWorld.Read<Opened>(arguments).Buyer);
                break;
            case "write":
                var written = ShopWorld.Read<Written>(arguments);
                Add(_conversations[written.Conversation], fromBuyer: false, written.Type, written.Content);
                break;
            case "read":
                _conversations[ShopWorld.Read<ReadUp>(arguments).Conversation].Unread = 0;
                break;
            case "chat":
                CanAcceptChat = ShopWorld.Read<ChatSet>(arguments).CanAcceptChat;
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    private Conversation Open(int buyer)
    {
        var id = IdOf(buyer);
        if (_conversations.TryGetValue(id, out var known)) return known;
        var opened = new Conversation(id, buyer, World.Time);
        _conversations.Add(id, opened);
        World.Notices.Tell(Topics.NewConversation, id, () => new { ConversationId = Text(id), CreateTime = World.Time });
        return opened;
    }

    private void Add(Conversation conversation, bool fromBuyer, string type, string content)
    {
        var message = new Message(NextMessageId, World.Time, fromBuyer, type, content);
        _messages++;
        conversation.Messages.Add(message);
        conversation.Unread = fromBuyer ? conversation.Unread + 1 : 0;
        World.Notices.Tell(Topics.NewMessage, message.Id, () => new
        {
            ConversationId = Text(conversation.Id),
            MessageId = Text(message.Id),
            Index = Text(message.Id),
            message.Type,
            message.Content,
            IsVisible = true,
            CreateTime = message.Time,
            Sender = new { ImUserId = fromBuyer ? ImUser(conversation.Buyer) : ShopUser(World.Shop), Role = fromBuyer ? "BUYER" : "CUSTOMER_SERVICE" },
        });
    }

    public static string ImUser(int buyer) => string.Create(CultureInfo.InvariantCulture, $"7493{buyer:000000000000000}");

    public static string ShopUser(Shop shop) => string.Create(CultureInfo.InvariantCulture, $"7492{shop.Index + 1:000000000000000}");

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>A buyer writes, and maybe the shop's own people answer in time if the API's user has not.</summary>
    private sealed class Line(ConversationsArea area, int buyer, string text, int answerAfter) : Happening
    {
        public override void Happen(long time)
        {
            var conversation = area.Open(buyer);
            area.Add(conversation, fromBuyer: true, "TEXT", JsonSerializer.Serialize(new { content = text }));
            if (answerAfter > 0) area.World.Agenda.Add(time + answerAfter, conversation.Id, new Answer(area, conversation));
        }
    }

    private sealed class Answer(ConversationsArea area, Conversation conversation) : Happening
    {
        public override void Happen(long time)
        {
            if (conversation.Messages[^1].FromBuyer) area.Add(conversation, fromBuyer: false, "TEXT", """{"content":"Thank you for your message, we are looking into it."}""");
        }
    }
}

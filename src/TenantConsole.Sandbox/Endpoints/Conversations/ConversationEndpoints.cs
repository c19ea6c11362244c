using System.Globalization;
using System.Text.Json;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Customer service: the chats with buyers.</summary>
internal sealed class ConversationEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/customer_service/202309";
    private const string Scope = "seller.customer_service";
    private const int LongestText = 2000;

    private static readonly string[] Types = ["TEXT", "IMAGE", "VIDEO", "PRODUCT_CARD", "ORDER_CARD", "RETURN_REFUND_CARD", "COUPON_CARD", "LOGISTICS_CARD"];

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", $"{Root}/conversations", Scope, List);
        table.OfShop("POST", $"{Root}/conversations", Scope, Create);
        table.OfShop("GET", $"{Root}/conversations/{{conversation_id}}/messages", Scope, Messages);
        table.OfShop("POST", $"{Root}/conversations/{{conversation_id}}/messages", Scope, Send, 45101001);
        table.OfShop("POST", $"{Root}/conversations/{{conversation_id}}/messages/read", Scope, Read);
        table.OfShop("GET", $"{Root}/agents/settings", Scope, call => call.At(() => ApiResult.Of(new { call.World.Conversations.CanAcceptChat })));
        table.OfShop("PUT", $"{Root}/agents/settings", Scope, SetChat);
        table.OfShop("GET", "/customer_service/202407/performance", Scope, Performance);
    }

    private ApiResult List(ApiCall call)
    {
        var size = call.PageSize(20, 20);
        return call.At(() =>
        {
            var page = paging.Cut(call, call.World.Conversations.All, conversation => (conversation.UpdateTime, conversation.Id), size, descending: true);
            return ApiResult.Of(new { page.NextPageToken, Conversations = page.Items.Select(conversation => Json(call, conversation)) });
        });
    }

    private ApiResult Messages(ApiCall call)
    {
        var size = call.PageSize(10, 10);
        if (call.Query["sort_field"] is not (null or "create_time")) throw new Refusal("sort_field must be create_time");
        var descending = call.Descending(otherwise: true);
        return call.At(() =>
        {
            var conversation = Find(call);
            var page = paging.Cut(call, conversation.Messages, message => (message.Time, message.Id), size, descending);
            return ApiResult.Of(new { page.NextPageToken, UnsupportedMsgTips = "This message can be seen in Seller Center.", Messages = page.Items.Select(message => Json(call, conversation, message)) });
        });
    }

    private static ApiResult Create(ApiCall call)
    {
        var buyer = call.Input.NeedText("buyer_user_id");
        return call.At(() =>
        {
            // Only who has ordered can be written to.
            var page = call.World.Orders.Search(new OrderFilter { BuyerId = buyer }, new OrderSort(false, true), null, 1, call.Now);
            if (page.Orders.Count == 0) throw Refusal.Of(45109003, "Unable to create a conversation: the criteria for it are not met.");
            call.World.Do("conversations.open", new ConversationsArea.Opened(page.Orders[0].Buyer));
            return ApiResult.Of(new { ConversationId = Text(call.World.Conversations.IdOf(page.Orders[0].Buyer)) });
        });
    }

    private static ApiResult Send(ApiCall call)
    {
        var input = call.Input;
        var type = input.NeedOneOf("type", Types);
        var content = input.NeedText("content");
        if (!IsRight(type, content)) throw new Refusal($"content does not fit a message of type {type}");
        return call.At(() =>
        {
            var conversation = Find(call);
            var id = call.World.Conversations.NextMessageId;
            call.World.Do("conversations.write", new ConversationsArea.Written(conversation.Id, type, content));
            return ApiResult.Of(new { MessageId = Text(id) });
        });
    }

    private static ApiResult Read(ApiCall call) => call.At(() =>
    {
        call.World.Do("conversations.read", new ConversationsArea.ReadUp(Find(call).Id));
        return ApiResult.Empty;
    });

    private static ApiResult SetChat(ApiCall call)
    {
        var can = call.Input.Flag("can_accept_chat") ?? throw new Refusal("can_accept_chat is required");
        return call.At(() =>
        {
            call.World.Do("conversations.chat", new ConversationsArea.ChatSet(can));
            return ApiResult.Empty;
        });
    }

    private static ApiResult Performance(ApiCall call)
    {
        var (from, before) = (Day("support_date_ge"), Day("support_date_lt"));
        if (from >= before) throw new Refusal("support_date_ge must be before support_date_lt");
        return call.At(() =>
        {
            var sessions = call.World.Conversations.All.Where(conversation => conversation.Messages.Exists(message => message.FromBuyer && message.Time >= from && message.Time < before)).ToList();
            var waits = sessions.Select(Wait).OfType<long>().ToList();
            return ApiResult.Of(new
            {
                Performance = new
                {
                    SupportSessionCount = sessions.Count,
                    ResponsePercentage = Percent(waits.Count, sessions.Count),
                    SatisfactionPercentage = sessions.Count == 0 ? "0" : "95.2",
                    ResponseTimeMins = waits.Count == 0 ? "0" : (waits.Average() / 60).ToString("0.0", CultureInfo.InvariantCulture),
                },
            });
        });

        long Day(string name) => DateOnly.TryParseExact(call.Query[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds() : throw new Refusal($"{name} must be a date such as 2026-01-31");

        static string Percent(int part, int whole) => whole == 0 ? "0" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>How long the first question waited for its answer.</summary>
    private static long? Wait(Conversation conversation)
    {
        var asked = conversation.Messages.FindIndex(message => message.FromBuyer);
        var answered = asked < 0 ? -1 : conversation.Messages.FindIndex(asked, message => !message.FromBuyer);
        return answered < 0 ? null : conversation.Messages[answered].Time - conversation.Messages[asked].Time;
    }

    private static bool IsRight(string type, string content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return false;
            string[] needed = type switch
            {
                "TEXT" => ["content"],
                "IMAGE" or "VIDEO" => ["url", "width", "height"],
                "PRODUCT_CARD" => ["product_id"],
                "ORDER_CARD" or "RETURN_REFUND_CARD" => ["order_id"],
                "COUPON_CARD" => ["coupon_id"],
                _ => ["order_id", "package_id"],
            };
            return needed.All(name => root.TryGetProperty(name, out var value) && value.ToString() is { Length: > 0 and <= LongestText });
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Conversation Find(ApiCall call) => call.World.Conversations.Find(call.Id("conversation_id")) ?? throw Refusal.Of(45101003, "The record was not found; please check the parameters.");

    private static object Json(ApiCall call, Conversation conversation)
    {
        var buyer = Buyer.Of(call.World.Parameters.Seed, call.Shop, conversation.Buyer);
        return new
        {
            Id = Text(conversation.Id),
            CanSendMessage = true,
            conversation.CreateTime,
            UnreadCount = conversation.Unread,
            ParticipantCount = 2,
            Participants = new object[]
            {
                new { ImUserId = ConversationsArea.ImUser(conversation.Buyer), buyer.UserId, Role = "BUYER", buyer.Nickname, Avatar = Avatar(conversation.Buyer), BuyerPlatform = "TIKTOK_SHOP" },
                new { ImUserId = ConversationsArea.ShopUser(call.Shop), Role = "SHOP", Nickname = call.Shop.Name, Avatar = Avatar(-1) },
            },
            LatestMessage = conversation.Messages.Count == 0 ? null : Json(call, conversation, conversation.Messages[^1]),
        };
    }

    private static object Json(ApiCall call, Conversation conversation, Message message) => new
    {
        Id = Text(message.Id),
        Index = Text(message.Id),
        message.Type,
        message.Content,
        CreateTime = message.Time,
        IsVisible = true,
        Sender = message.FromBuyer
            ? new { ImUserId = ConversationsArea.ImUser(conversation.Buyer), Role = "BUYER", Buyer.Of(call.World.Parameters.Seed, call.Shop, conversation.Buyer).Nickname, Avatar = Avatar(conversation.Buyer) }
            : new { ImUserId = ConversationsArea.ShopUser(call.Shop), Role = "CUSTOMER_SERVICE", Nickname = call.Shop.Name, Avatar = Avatar(-1) },
    };

    private static string Avatar(int buyer) => buyer < 0 ? "https://images.tiktok-shop.example/avatar/shop.webp" : $"https://images.tiktok-shop.example/avatar/{buyer % 50}.webp";

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Conversations with buyers.</summary>
public static class CustomerServiceEndpoints
{
    /// <summary>Conversations, newest first, page by page.</summary>
    public static readonly Endpoint GetConversations = new(
        "conversations.get", HttpMethod.Get, "/customer_service/{version}/conversations", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Conversations");

    /// <summary>Begins a conversation with a buyer.</summary>
    public static readonly Endpoint CreateConversation = new(
        "conversations.create", HttpMethod.Post, "/customer_service/{version}/conversations", "202309",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Create Conversation");

    /// <summary>Messages of a conversation, page by page.</summary>
    public static readonly Endpoint GetMessages = new(
        "conversations.messages", HttpMethod.Get, "/customer_service/{version}/conversations/{conversation_id}/messages", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Conversation Messages");

    /// <summary>Writes to the buyer.</summary>
    public static readonly Endpoint SendMessage = new(
        "conversations.send", HttpMethod.Post, "/customer_service/{version}/conversations/{conversation_id}/messages", "202309",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Send Message");

    /// <summary>Marks a conversation as read.</summary>
    public static readonly Endpoint MarkRead = new(
        "conversations.read", HttpMethod.Post, "/customer_service/{version}/conversations/{conversation_id}/messages/read", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Read Message");

    /// <summary>An image for a message. One more copy does no harm.</summary>
    public static readonly Endpoint UploadImage = new(
        "conversations.upload_image", HttpMethod.Post, "/customer_service/{version}/images/upload", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Upload Buyer Messages Image");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        GetConversations, CreateConversation, GetMessages, SendMessage, MarkRead, UploadImage,
    ];
}

using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Conversations with buyers.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.customer_service</c>. The content of a message is a JSON document in a text, with a shape for each
/// of <see cref="MessageTypes"/>; <see cref="OutgoingMessage"/> makes the usual ones.
/// </remarks>
public sealed class ConversationsClient
{
    /// <summary>The most conversations that a page can hold.</summary>
    public const int LargestPage = 20;

    /// <summary>The most messages that a page can hold.</summary>
    public const int LargestMessagePage = 10;

    private readonly TikTokShopPipeline _pipeline;

    internal ConversationsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of conversations.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="pageSize">1 to <see cref="LargestPage"/>.</param>
    /// <param name="locale">Of the platform's own messages, such as <c>en-GB</c>; null for English.</param>
    /// <param name="pageToken">From the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Conversations" (202309). Safe to repeat.</remarks>
    public Task<ConversationPage> GetAsync(ShopAccess shop, int pageSize, string? locale, string? pageToken, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(CustomerServiceEndpoints.GetConversations, shop)
        {
            Query = [new("page_size", Pages.Size(pageSize, 1, LargestPage)), new("locale", locale), new("page_token", pageToken)],
        },
        CustomerServiceJson.Default.ConversationPage,
        cancellationToken);

    /// <summary>All pages of conversations, each fetched when it is asked for. Otherwise as <see cref="GetAsync"/>.</summary>
    public IAsyncEnumerable<ConversationPage> GetPagesAsync(ShopAccess shop, int pageSize, string? locale, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(CustomerServiceEndpoints.GetConversations, (token, cancel) => GetAsync(shop, pageSize, locale, token, cancel), pageToken, cancellationToken);

    /// <summary>Begins a conversation with a buyer, or finds the one there is.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="buyer">As orders name the buyer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: look for the conversation before beginning it again.</exception>
    /// <remarks>Source: the platform's page "Create Conversation" (202309).</remarks>
    public Task<ConversationId> CreateAsync(ShopAccess shop, BuyerUserId buyer, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(CustomerServiceEndpoints.CreateConversation, shop)
        {
            Body = ApiRequest.Json(new() { BuyerUserId = buyer }, CustomerServiceJson.Default.NewConversationBody),
        },
        data => WireJson.Read(data, CustomerServiceJson.Default.NewConversationData).ConversationId,
        cancellationToken);

    /// <summary>One page of the messages of a conversation.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="pageSize">1 to <see cref="LargestMessagePage"/>.</param>
    /// <param name="descending">Newest first, or oldest first.</param>
    /// <param name="pageToken">From the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Conversation Messages" (202309). Safe to repeat.</remarks>
    public Task<MessagePage> GetMessagesAsync(
        ShopAccess shop, ConversationId conversation, int pageSize, bool descending, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(CustomerServiceEndpoints.GetMessages, shop)
            {
                Id = conversation.Value,
                Query =
                [
                    new("page_size", Pages.Size(pageSize, 1, LargestMessagePage)),
                    new("sort_field", "create_time"),
                    new("sort_order", QueryText.Direction(descending)),
                    new("page_token", pageToken),
                ],
            },
            CustomerServiceJson.Default.MessagePage,
            cancellationToken);

    /// <summary>All pages of messages, each fetched when it is asked for. Otherwise as <see cref="GetMessagesAsync"/>.</summary>
    public IAsyncEnumerable<MessagePage> GetMessagePagesAsync(
        ShopAccess shop, ConversationId conversation, int pageSize, bool descending, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(
            CustomerServiceEndpoints.GetMessages,
            (token, cancel) => GetMessagesAsync(shop, conversation, pageSize, descending, token, cancel),
            pageToken,
            cancellationToken);

    /// <summary>Writes to the buyer.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="message">What to say or show.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: read the conversation back before writing again.</exception>
    /// <remarks>Source: the platform's page "Send Message" (202309).</remarks>
    public Task<MessageId> SendAsync(ShopAccess shop, ConversationId conversation, OutgoingMessage message, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(CustomerServiceEndpoints.SendMessage, shop)
            {
                Id = conversation.Value,
                Body = ApiRequest.Json(message, CustomerServiceJson.Default.OutgoingMessage),
            },
            data => WireJson.Read(data, CustomerServiceJson.Default.SentMessageData).MessageId,
            cancellationToken);

    /// <summary>Marks a conversation as read.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Read Message" (202309). Safe to repeat.</remarks>
    public Task MarkReadAsync(ShopAccess shop, ConversationId conversation, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(new ApiRequest(CustomerServiceEndpoints.MarkRead, shop) { Id = conversation.Value }, cancellationToken);

    /// <summary>Uploads an image to show in a message.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="image">JPEG or PNG, at most 10 MB.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Upload Buyer Messages Image" (202309). A multipart body, which is not signed. Safe to repeat.</remarks>
    public Task<ChatImage> UploadImageAsync(ShopAccess shop, ReadOnlyMemory<byte> image, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(CustomerServiceEndpoints.UploadImage, shop) { File = new FileUpload(image, "image") },
        CustomerServiceJson.Default.ChatImage,
        cancellationToken);
}

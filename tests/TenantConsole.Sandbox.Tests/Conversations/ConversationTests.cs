using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Conversations;

public sealed class ConversationTests : ShopTest
{
    private const string Root = "/customer_service/202309/conversations";

    [Fact]
    public async Task Buyers_write_and_an_answer_is_the_latest_message_also_after_a_restart()
    {
        var all = await AllAsync(HttpMethod.Get, Root, "conversations", null, ("page_size", "7"));
        Assert.True(all.Count > 7);
        Assert.Equal(all.Count, all.Select(conversation => Text(conversation, "id")).Distinct().Count());
        var unread = all.First(conversation => conversation.GetProperty("unread_count").GetInt32() > 0);
        var id = Text(unread, "id");
        var sent = Text(await OkAsync(SendAsync($"{Root}/{id}/messages", new { type = "TEXT", content = """{"content":"Hello!"}""" })), "message_id");
        await RestartAsync();

        var newest = (await OkAsync(GetAsync(Root, ("page_size", "1")))).GetProperty("conversations")[0];
        Assert.Equal((id, sent, 0), (Text(newest, "id"), Text(newest.GetProperty("latest_message"), "id"), newest.GetProperty("unread_count").GetInt32()));
        var messages = await AllAsync(HttpMethod.Get, $"{Root}/{id}/messages", "messages", null, ("page_size", "2"), ("sort_order", "ASC"));
        Assert.Equal(messages.Select(message => Text(message, "index")).Order(), messages.Select(message => Text(message, "index")));
        Assert.Equal(("CUSTOMER_SERVICE", "BUYER"), (Text(messages[^1].GetProperty("sender"), "role"), Text(messages[0].GetProperty("sender"), "role")));
    }

    [Fact]
    public async Task A_shop_may_write_to_its_own_buyers_only()
    {
        var buyer = Text((await OrdersAsync())[0], "user_id");
        var id = Text(await OkAsync(SendAsync(Root, new { buyer_user_id = buyer })), "conversation_id");

        Assert.Equal(id, Text(await OkAsync(SendAsync(Root, new { buyer_user_id = buyer })), "conversation_id"));
        Assert.Equal(45109003, (await SendAsync(Root, new { buyer_user_id = "7021019999999999999" })).Code);
        Assert.Equal(45101003, (await SendAsync($"{Root}/7/messages", new { type = "TEXT", content = """{"content":"Hello!"}""" })).Code);
    }

    [Theory]
    [InlineData("TEXT", "Hello")]
    [InlineData("TEXT", """{"text":"Hello"}""")]
    [InlineData("ORDER_CARD", """{"product_id":"1"}""")]
    [InlineData("GIF", """{"content":"Hello"}""")]
    public async Task A_message_whose_content_does_not_fit_is_refused(string type, string content)
    {
        var id = Text((await OkAsync(GetAsync(Root))).GetProperty("conversations")[0], "id");
        var before = (await OkAsync(GetAsync($"{Root}/{id}/messages"))).GetProperty("messages").GetArrayLength();

        Assert.Equal(45101001, (await SendAsync($"{Root}/{id}/messages", new { type, content })).Code);
        Assert.Equal(before, (await OkAsync(GetAsync($"{Root}/{id}/messages"))).GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task Reading_settings_and_performance_are_kept()
    {
        var id = Text((await AllAsync(HttpMethod.Get, Root, "conversations")).First(conversation => conversation.GetProperty("unread_count").GetInt32() > 0), "id");
        await OkAsync(SendAsync($"{Root}/{id}/messages/read"));
        Assert.Equal(0, (await AllAsync(HttpMethod.Get, Root, "conversations")).Single(conversation => Text(conversation, "id") == id).GetProperty("unread_count").GetInt32());
        await OkAsync(CallAsync(HttpMethod.Put, "/customer_service/202309/agents/settings", """{"can_accept_chat":false}"""));
        Assert.False((await OkAsync(GetAsync("/customer_service/202309/agents/settings"))).GetProperty("can_accept_chat").GetBoolean());

        var performance = (await OkAsync(GetAsync("/customer_service/202407/performance", ("support_date_ge", "2020-01-01"), ("support_date_lt", "2040-01-01")))).GetProperty("performance");
        Assert.Equal((await AllAsync(HttpMethod.Get, Root, "conversations")).Count, performance.GetProperty("support_session_count").GetInt32());
        Assert.Equal(JsonValueKind.String, performance.GetProperty("response_time_mins").ValueKind);
        Assert.Equal(36009004, (await GetAsync("/customer_service/202407/performance")).Code);
    }
}

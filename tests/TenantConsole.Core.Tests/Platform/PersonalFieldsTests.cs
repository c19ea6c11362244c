using System.Text;
using System.Text.Json;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Core.Tests.Platform;

public sealed class PersonalFieldsTests
{
    [Theory]
    [InlineData("""{"id":"1","bank_account":"***1234","amount":{"value":"1.50","currency":"GBP"}}""", """{"id":"1","amount":{"value":"1.50","currency":"GBP"}}""")]
    [InlineData("""{"skus":[{"creator_username":"ann","price":1.0},{"quantity":2}]}""", """{"skus":[{"price":1.0},{"quantity":2}]}""")]
    [InlineData("""{"buyer_rejected_partial_refund":true,"buyer_user_id":"7","buyer":{"recipient_address":{"name":"x"}}}""", """{"buyer_rejected_partial_refund":true,"buyer":{}}""")]
    [InlineData("""{"a":[{"message":["x",{"y":1}]},3,null],"b":"café"}""", """{"a":[{},3,null],"b":"café"}""")]
    public void Fields_about_people_go_and_all_else_stays_as_it_came(string json, string expected) => Assert.Equal(expected, Removed(json));

    [Fact]
    public void An_object_about_nobody_stays_byte_for_byte()
    {
        const string json = """{ "id" : "1", "text":"\u00e9", "amount": 1.50 }""";

        Assert.Equal(json, Removed(json));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"a\":")]
    public void What_is_no_object_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Removed(json));

    private static string Removed(string json) => Encoding.UTF8.GetString(PersonalFields.RemoveFrom(Encoding.UTF8.GetBytes(json)).Span);
}

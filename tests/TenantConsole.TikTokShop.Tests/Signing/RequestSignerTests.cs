using System.Text;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Signing;

public sealed class RequestSignerTests
{
    public static TheoryData<string> Vectors =>
        [.. Facts.Of("signing").GetProperty("requests").EnumerateArray().Select(v => v.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Sign_ForEachVector_GivesWhatIndependentClientsGive(string name)
    {
        var v = Facts.Of("signing").GetProperty("requests").EnumerateArray().Single(x => x.GetProperty("name").GetString() == name);
        var query = v.GetProperty("query").EnumerateArray()
            .Select(q => KeyValuePair.Create(q[0].GetString()!, q[1].GetString()!))
            .Append(new("app_key", v.GetProperty("appKey").GetString()!))
            .Append(new("timestamp", v.GetProperty("timestamp").GetRawText()));

        var sign = RequestSigner.Sign(
            v.GetProperty("path").GetString()!,
            query,
            Encoding.UTF8.GetBytes(v.GetProperty("body").GetString() ?? ""),
            v.GetProperty("contentType").GetString(),
            v.GetProperty("appSecret").GetString()!);

        Assert.Equal(v.GetProperty("sign").GetString(), sign);
    }

    [Fact]
    public void Vectors_Always_AreEighteen() => Assert.Equal(18, Vectors.Count);

    [Fact]
    public void Sign_WhenQueryComesInAnotherOrder_IsTheSame()
    {
        KeyValuePair<string, string>[] query = [new("b", "1"), new("B", "2"), new("a_b", "3"), new("a", "4")];

        Assert.Equal(
            RequestSigner.Sign("/x", query, default, null, "s"),
            RequestSigner.Sign("/x", query.Reverse(), default, null, "s"));
    }

    [Fact]
    public void Sign_WhenAnythingElseChanges_IsAnother()
    {
        string[] all =
        [
            RequestSigner.Sign("/x", [new("a", "1")], "{}"u8, "application/json", "s"),
            RequestSigner.Sign("/y", [new("a", "1")], "{}"u8, "application/json", "s"),
            RequestSigner.Sign("/x", [new("a", "2")], "{}"u8, "application/json", "s"),
            RequestSigner.Sign("/x", [new("a", "1")], "[]"u8, "application/json", "s"),
            RequestSigner.Sign("/x", [new("a", "1")], "{}"u8, "Multipart/Form-Data; boundary=x", "s"),
            RequestSigner.Sign("/x", [new("a", "1")], "{}"u8, "application/json", "t"),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }
}

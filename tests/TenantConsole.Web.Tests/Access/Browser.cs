using System.Net;
using System.Text.RegularExpressions;

namespace TenantConsole.Web.Tests.Access;

/// <summary>What a browser without script does: keeps cookies, posts forms with their hidden fields. Follows no redirects.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _client;

    public Browser(Uri address, string? userAgent = null)
    {
        _client = new HttpClient(_handler) { BaseAddress = address };
        if (userAgent is not null)
            _client.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
    }

    public CookieContainer Cookies => _handler.CookieContainer;

    public Uri Address => _client.BaseAddress!;

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<string> ReadAsync(string path)
    {
        var answer = await GetAsync(path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a page and posts its form with these fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await (await GetAsync(page)).Content.ReadAsStringAsync();
        var hidden = Hidden().Matches(html).Select(m => m.Value)
            .Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value")))
            .Where(f => f.Name.StartsWith('_')).DistinctBy(f => f.Name);
        return await PostAsync(action, [.. hidden, .. fields]);
    }

    /// <summary>Opens a page and posts the one of its forms that has this name; fields without the prefix of the model.</summary>
    public async Task<HttpResponseMessage> SubmitFormAsync(string page, string form, params (string Name, string Value)[] fields)
    {
        var html = await (await GetAsync(page)).Content.ReadAsStringAsync();
        Assert.True(html.Contains($"value=\"{form}\"", StringComparison.Ordinal), $"{page} has no form {form}");
        var token = Hidden().Matches(html).Select(m => m.Value).First(input => Attribute(input, "name") == "__RequestVerificationToken");
        return await PostAsync(page, [("__RequestVerificationToken", Attribute(token, "value")), ("_handler", form), .. fields.Select(f => ("Input." + f.Name, f.Value))]);
    }

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        _client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public Task<HttpResponseMessage> SignInAsync(string email, string password = SignInHost.Password, string query = "") =>
        SubmitAsync("/account/sign-in" + query, "/account/sign-in" + query, ("Input.Email", email), ("Input.Password", password));

    public async Task<string> SignInWordsAsync(string email, string password)
    {
        var answer = await SignInAsync(email, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return NoteIn(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>The words of the page's red note.</summary>
    public static string NoteIn(string html) => Tags().Replace(Note().Match(html).Value, "").Trim();

    /// <summary>The words under the page's first field that was refused.</summary>
    public static string ErrorIn(string html) => Tags().Replace(Error().Match(html).Value, "").Trim();

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private static string Attribute(string input, string name) =>
        WebUtility.HtmlDecode(Regex.Match(input, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*>""")]
    private static partial Regex Hidden();

    [GeneratedRegex("""<div class="tc-note bad".*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Note();

    [GeneratedRegex("""<p class="tc-err".*?</p>""", RegexOptions.Singleline)]
    private static partial Regex Error();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}

using Microsoft.Extensions.Localization;
using TenantConsole.Core;

namespace TenantConsole.Web.Modules.Api;

/// <summary>The expected failures that only the API has.</summary>
internal sealed class ApiProblems(IStringLocalizer<ApiTexts> texts)
{
    public Problem NoAddress => Of("api.no-address");

    public Problem NoMethod => Of("api.no-method");

    public Problem NoFile => Of("api.no-file");

    public Problem TooLarge => Of("api.too-large");

    public Problem Unreadable => Of("api.unreadable", "body");

    public Problem Away => Of("api.away");

    public Problem Failed => Of("api.failed");

    public Problem BadBody(string? field) => Of("api.bad-body", string.IsNullOrEmpty(field) ? "body" : field);

    public Problem UnknownParameter(string name) => Of("api.unknown-parameter", name, name);

    public Problem NoText(string name) => Of("api.no-text", name);

    public Problem NotANumber(string field, int least, int most) => Of("api.not-a-number", field, least, most);

    public Problem NotADay(string field) => Of("api.not-a-day", field);

    public Problem NotAnId(string field) => Of("api.not-an-id", field);

    public Problem NotOneOf(string field, IEnumerable<string> words) => Of("api.not-one-of", field, string.Join(", ", words));

    public Problem BadCursor => Of("api.bad-cursor", "cursor");

    private Problem Of(string code, string? field = null, params object[] arguments) => new(code, texts[code, arguments], field);
}

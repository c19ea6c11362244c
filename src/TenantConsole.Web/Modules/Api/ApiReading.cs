using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TenantConsole.Core;
using TenantConsole.Core.Database;

namespace TenantConsole.Web.Modules.Api;

/// <summary>
/// Reads parameters as text, so that a wrong one is answered with its name and what was expected. The first problem stays; a parameter's name
/// is the variable's.
/// </summary>
internal sealed class ApiReading(ApiProblems problems)
{
    /// <summary>The first thing that could not be read.</summary>
    public Problem? Problem { get; private set; }

    public int Limit(string? limit, int usual = 50) =>
        limit is null ? usual
        : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 200 ? number
        : Fail(problems.NotANumber(nameof(limit), 1, 200), usual);

    public DateOnly? Day(string? text, [CallerArgumentExpression(nameof(text))] string name = "") =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Fail(problems.NotADay(name), (DateOnly?)null);

    public T? Id<T>(string? text, [CallerArgumentExpression(nameof(text))] string name = "") where T : struct, IEntityId<T> =>
        text is null ? null : EntityId.Parse<T>(text) ?? Fail(problems.NotAnId(name), (T?)null);

    public IReadOnlyList<T> Ids<T>(IEnumerable<string>? texts, [CallerArgumentExpression(nameof(texts))] string name = "") where T : struct, IEntityId<T> =>
        [.. (texts ?? []).Select(text => Id<T>(text, name)).OfType<T>()];

    public T? Word<T>(string? text, [CallerArgumentExpression(nameof(text))] string name = "") where T : struct, Enum =>
        text is null ? null
        : Enum.GetValues<T>().Where(value => Of(value) == text).Select(value => (T?)value).FirstOrDefault() is { } found ? found
        : Fail(problems.NotOneOf(name, Enum.GetValues<T>().Select(Of)), (T?)null);

    /// <summary>One of some words.</summary>
    public string? OneOf(string? text, IEnumerable<string> words, [CallerArgumentExpression(nameof(text))] string name = "") =>
        text is null || words.Contains(text) ? text : Fail(problems.NotOneOf(name, words), (string?)null);

    public bool Yes(string? text, [CallerArgumentExpression(nameof(text))] string name = "") =>
        text switch { null or "false" => false, "true" => true, _ => Fail(problems.NotOneOf(name, ["true", "false"]), false) };

    /// <summary>Ascending or descending, as the parameter <c>order</c> says it.</summary>
    public bool Descending(string? order) =>
        order switch { null or "desc" => true, "asc" => false, _ => Fail(problems.NotOneOf(nameof(order), ["asc", "desc"]), true) };

    /// <summary>A word as the API says it: <c>doneWithFailures</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private T Fail<T>(Problem problem, T value)
    {
        Problem ??= problem;
        return value;
    }
}

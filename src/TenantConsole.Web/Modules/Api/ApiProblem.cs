using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core;

namespace TenantConsole.Web.Modules.Api;

/// <summary>What the API answers when it does not do what was asked (RFC 9457), as <c>application/problem+json</c>.</summary>
/// <param name="Type">Always <c>about:blank</c>: <paramref name="Code"/> says which.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong and what to do, for people.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Field">The parameter, header or field that it is about.</param>
/// <param name="Permission">The permission that is missing, with status 403.</param>
/// <param name="Reference">With status 500: how the log calls this failure.</param>
internal sealed record ApiProblem(
    string Type, string Title, int Status, string Detail, string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Permission = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reference = null)
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>The status of an expected failure.</summary>
    public static int StatusOf(Problem problem) => problem.Code switch
    {
        Problem.UnknownCode => StatusCodes.Status404NotFound,
        Problem.ForbiddenCode or "access.read-only" or "access.closed" => StatusCodes.Status403Forbidden,
        "activity.run-ended" or "apikeys.no-answer-yet" or "api.no-file" or "platform.command.not-connected" => StatusCodes.Status409Conflict,
        "activity.file-gone" => StatusCodes.Status410Gone,
        "apikeys.other-request" => StatusCodes.Status422UnprocessableEntity,
        "apikeys.too-many" => StatusCodes.Status429TooManyRequests,
        "api.no-method" => StatusCodes.Status405MethodNotAllowed,
        "api.too-large" => StatusCodes.Status413PayloadTooLarge,
        _ => problem.Field is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest,
    };

    /// <summary>The answer of an expected failure.</summary>
    public static IResult Result(Problem problem) => new Written(problem, StatusOf(problem), null);

    /// <summary>The answer with a status of its own.</summary>
    public static IResult Result(Problem problem, int status, string? reference = null) => new Written(problem, status, reference);

    private sealed class Written(Problem problem, int status, string? reference) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var forbidden = problem.IsForbidden;
            var body = new ApiProblem(
                "about:blank", ReasonPhrases.GetReasonPhrase(status), status, problem.Message, problem.Code,
                forbidden ? null : problem.Field, forbidden ? problem.Field : null, reference);
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = ContentType;
            httpContext.Response.Headers.CacheControl = "no-store";
            await httpContext.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web), httpContext.RequestAborted);
        }
    }
}

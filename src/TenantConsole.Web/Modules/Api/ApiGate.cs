using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Api;

/// <summary>
/// Stands before everything under <c>/api/v1</c>: who comes (a key, never a cookie), how often, what they need, what was asked before. Whatever
/// happens behind it, the answer is JSON. An operation that does not say what it needs is closed.
/// </summary>
internal sealed class ApiGate(RequestDelegate next, EnterByApiKey enter, ApiIdempotency idempotency, ApiProblems problems, ILogger<ApiGate> log)
{
    /// <summary>The addresses that it stands before.</summary>
    public const string Prefix = "/api/v1";

    private const string Scheme = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            if (await EnterAsync(http) is { } refusal)
                await refusal.ExecuteAsync(http);
            else if (http.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
                await ApiProblem.Result(ProblemOf(http.Response.StatusCode), http.Response.StatusCode).ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            await FailAsync(http, error);
        }
    }

    private async Task<IResult?> EnterAsync(HttpContext http)
    {
        var endpoint = http.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(http);
            return null;
        }

        var entered = await enter.RunAsync(BearerOf(http.Request), http.Connection.RemoteIpAddress?.ToString(), http.RequestAborted);
        TellRate(http.Response, entered.Rate);
        if (entered.Actor is not { } actor)
            return Refuse(http.Response, entered);
        http.Features.Set(new ApiCaller(actor));
        if (endpoint?.Metadata.GetMetadata<MethodInfo>() is not { } handler)
        {
            await next(http); // no such address, or not with this method
            return null;
        }

        if (endpoint.Metadata.GetMetadata<ApiNeeds>() is not { } needs)
            return ApiProblem.Result(AccessProblems.Forbidden("api"));
        if (!needs.OwnWithout && actor.Lacks(needs.Permission) is { } lacks)
            return ApiProblem.Result(lacks);
        if (http.Request.Query.Keys.FirstOrDefault(key => handler.GetParameters().All(p => p.Name != key)) is { } unknown)
            return ApiProblem.Result(problems.UnknownParameter(unknown));
        if (http.Request.Query.FirstOrDefault(given => given.Value.ToString().Contains('\0', StringComparison.Ordinal)).Key is { } unkept)
            return ApiProblem.Result(problems.NoText(unkept));
        return await idempotency.RunAsync(http, actor, next);
    }

    private static string? BearerOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    private static IResult Refuse(HttpResponse response, ApiKeyEntered entered)
    {
        var problem = entered.Problem!;
        if (entered.TooMany)
            return ApiProblem.Result(problem);
        if (problem.Code == AccessProblems.Closed.Code)
            return ApiProblem.Result(problem);
        response.Headers.WWWAuthenticate = problem.Code == ApiKeyProblems.Missing.Code ? "Bearer" : "Bearer error=\"invalid_token\"";
        return ApiProblem.Result(problem, StatusCodes.Status401Unauthorized);
    }

    private static void TellRate(HttpResponse response, ApiKeyRate? rate)
    {
        if (rate is null)
            return;
        response.Headers["RateLimit-Limit"] = Text(rate.PerMinute);
        response.Headers["RateLimit-Remaining"] = Text(rate.Remaining);
        response.Headers["RateLimit-Reset"] = Text(Math.Ceiling(rate.FullIn.TotalSeconds));
        if (!rate.Allowed)
            response.Headers.RetryAfter = Text(Math.Max(1, Math.Ceiling(rate.RetryAfter.TotalSeconds)));
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private Problem ProblemOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => problems.NoAddress,
        StatusCodes.Status405MethodNotAllowed => problems.NoMethod,
        StatusCodes.Status413PayloadTooLarge => problems.TooLarge,
        _ => problems.Unreadable,
    };

    private async Task FailAsync(HttpContext http, Exception error)
    {
        var path = http.Request.Path.ToString();
        if (error is BadHttpRequestException bad)
        {
            await ApiProblem.Result(ProblemOf(bad.StatusCode), bad.StatusCode).ExecuteAsync(http);
        }
        else if (Failures.IsAway(error))
        {
            log.RequestAway(path, error);
            http.Response.Headers.RetryAfter = "5";
            await ApiProblem.Result(problems.Away, StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
        }
        else
        {
            var reference = Failures.NewReference();
            log.RequestFailed(path, reference, error);
            await ApiProblem.Result(problems.Failed, StatusCodes.Status500InternalServerError, reference).ExecuteAsync(http);
        }
    }
}

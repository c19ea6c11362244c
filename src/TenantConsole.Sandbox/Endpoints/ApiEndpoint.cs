using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>One address of the platform that the sandbox serves.</summary>
/// <param name="InvalidCode">The code for a parameter that is wrong in itself, where the platform has one of its own; else that of the gateway.</param>
internal sealed record ApiEndpoint(string Method, string Path, ApiRule Rule, Func<ApiCall, ApiResult> Serve, int? InvalidCode = null)
{
    public ApiError Invalid(string message) => InvalidCode is { } code ? new ApiError(code, 200, message) : ApiError.Parameter(message);

    /// <summary>Whether a path would be this one but for the version.</summary>
    public bool IsOtherVersionOf(string path)
    {
        var own = Path.Split('/');
        var asked = path.Split('/');
        if (own.Length != asked.Length) return false;
        for (var i = 0; i < own.Length; i++)
        {
            if (i == 2 ? asked[i].Length != 6 || !asked[i].All(char.IsAsciiDigit) : own[i] != asked[i] && !own[i].StartsWith('{')) return false;
        }
        return true;
    }
}

namespace TenantConsole.Sandbox.Protocol;

/// <summary>
/// Thrown out of an endpoint to refuse a call. <see cref="Error"/> is null for a parameter that is wrong in itself; the endpoint's own
/// code for that is put in then.
/// </summary>
internal sealed class Refusal : Exception
{
    public Refusal(ApiError error)
        : base(error.Message) => Error = error;

    public Refusal(string wrong)
        : base($"Invalid parameter: {wrong}.")
    {
    }

    public ApiError? Error { get; }

    /// <summary>A refusal of the business kind: HTTP 200 with a code.</summary>
    public static Refusal Of(int code, string message) => new(new ApiError(code, 200, message));
}

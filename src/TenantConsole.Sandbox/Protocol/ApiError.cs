namespace TenantConsole.Sandbox.Protocol;

/// <summary>A refusal in the platform's terms. Clients tell the kinds of 36009004 apart by words, so the words matter.</summary>
internal sealed record ApiError(int Code, int Status, string Message)
{
    public static ApiError Parameter(string message) => new(36009004, 400, message);

    public static ApiError UnknownPath() => new(36009009, 404, "Invalid path: no such API.");

    public static ApiError WrongMethod() => new(36009010, 405, "This HTTP method is not supported on the path.");

    public static ApiError WrongVersion() => new(36009014, 400, "The API version is invalid or no longer supported.");

    public static ApiError Internal() => new(36009003, 500, "Internal error, please try again.");

    public static ApiError TooMany() => new(36009002, 429, "Too many requests, please slow down.");

    public static ApiError WrongBody(string message) => new(36009022, 400, message);

    public static ApiError UploadTooLarge() => new(36009021, 413, "The uploaded file is too large.");

    public static ApiError WrongContentType() => new(36009023, 400, "Content-Type must be application/json.");

    public static ApiError BadSignature() => new(106001, 401, "The signature is invalid.");

    public static ApiError TokenUnknown() => new(105001, 401, "The access_token is invalid.");

    public static ApiError TokenExpired() => new(105002, 401, "The access_token has expired, refresh it.");

    public static ApiError TokenRevoked() => new(105003, 401, "The authorization behind this access_token was withdrawn.");

    public static ApiError NoScope(string scope) => new(105005, 403, $"The authorization lacks the scope {scope}.");

    public static ApiError CipherMissing() => new(106013, 400, "The shop_cipher is required.");

    public static ApiError CipherUnexpected() => Parameter("Unexpected identifier: shop_cipher is not required here.");

    public static ApiError CipherForeign() => new(101000, 401, "The access_token does not cover the shop of this shop_cipher.");

    public static ApiError CodeInvalid() => new(36004004, 200, "The auth_code is invalid, used or expired.");

    public static ApiError GrantMissing() => new(36004005, 200, "No authorization record matches this refresh_token.");

    public static ApiError RefreshExpired() => new(36004001, 200, "The refresh_token has expired, authorize again.");

    /// <summary>The auth host says no with HTTP 200, as its callers are used to.</summary>
    public static ApiError AuthParameter(string message) => new(36009004, 200, message);
}

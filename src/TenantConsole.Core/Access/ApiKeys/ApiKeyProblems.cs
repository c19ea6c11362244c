namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>The expected failures of API keys.</summary>
public static class ApiKeyProblems
{
    /// <summary>No bearer token was sent.</summary>
    public static Problem Missing => ApiKeyTexts.Say.Problem("apikeys.missing");

    /// <summary>Not a key of this installation, or the old secret of a rotation that is over.</summary>
    public static Problem NotKnown => ApiKeyTexts.Say.Problem("apikeys.not-known");

    /// <summary>Its time is over.</summary>
    public static Problem Expired => ApiKeyTexts.Say.Problem("apikeys.expired");

    /// <summary>Somebody took it back.</summary>
    public static Problem Revoked => ApiKeyTexts.Say.Problem("apikeys.revoked");

    /// <summary>Its maker is no member any more.</summary>
    public static Problem MakerGone => ApiKeyTexts.Say.Problem("apikeys.maker-gone");

    /// <summary>Too many requests in this minute.</summary>
    public static Problem TooMany(int perMinute) => ApiKeyTexts.Say.Problem("apikeys.too-many", [perMinute]);

    /// <summary>The key was not given the permission, or its maker lost it.</summary>
    public static Problem Forbidden(string permission) => new(Problem.ForbiddenCode, ApiKeyTexts.Say["apikeys.forbidden", permission], permission);

    /// <summary>The agency has no such key.</summary>
    public static Problem Unknown => new(Problem.UnknownCode, ApiKeyTexts.Say["apikeys.unknown"]);

    /// <summary>A store or client that the agency does not have, or that the maker does not reach.</summary>
    public static Problem UnknownStores => new(Problem.UnknownCode, ApiKeyTexts.Say["apikeys.unknown-stores"], "stores");

    /// <summary>A key needs a name.</summary>
    public static Problem NoName => ApiKeyTexts.Say.Problem("apikeys.no-name", field: "name");

    /// <summary>A name of at most 100 characters.</summary>
    public static Problem LongName(int most) => ApiKeyTexts.Say.Problem("apikeys.long-name", [most], "name");

    /// <summary>A key that may nothing is none.</summary>
    public static Problem NoPermissions => ApiKeyTexts.Say.Problem("apikeys.no-permissions", field: "permissions");

    /// <summary>Named stores were asked for and none was named.</summary>
    public static Problem NoStores => ApiKeyTexts.Say.Problem("apikeys.no-stores", field: "stores");

    /// <summary>No permission of that name.</summary>
    public static Problem UnknownPermission(string permission) => ApiKeyTexts.Say.Problem("apikeys.unknown-permission", [permission], "permissions");

    /// <summary>The permission is for people only.</summary>
    public static Problem PersonOnly(string permission) => ApiKeyTexts.Say.Problem("apikeys.person-only", [PermissionTexts.Name(permission)], "permissions");

    /// <summary>The maker does not hold it, or not for all of these stores.</summary>
    public static Problem Beyond(string permission) => ApiKeyTexts.Say.Problem("apikeys.beyond", [PermissionTexts.Name(permission)], "permissions");

    /// <summary>An expiry in the past or too far ahead.</summary>
    public static Problem BadExpiry(int days) => ApiKeyTexts.Say.Problem("apikeys.bad-expiry", [days], "expiresAt");

    /// <summary>A rate out of range.</summary>
    public static Problem BadRate(int most) => ApiKeyTexts.Say.Problem("apikeys.bad-rate", [most], "perMinute");

    /// <summary>An overlap in the past or too long.</summary>
    public static Problem BadOverlap(int days) => ApiKeyTexts.Say.Problem("apikeys.bad-overlap", [days], "oldUntil");

    /// <summary>Nothing more can be done with a key that is revoked or expired.</summary>
    public static Problem Ended => ApiKeyTexts.Say.Problem("apikeys.ended");

    /// <summary>Somebody else was quicker: what they changed, so that the one who is told can go on from there.</summary>
    public static Problem ChangedMeanwhile(string? by, string name, IReadOnlyList<string> changes) =>
        ApiKeyTexts.Say.Problem("apikeys.changed-meanwhile", [by ?? AccessTexts.Say["somebody"], name, string.Join(' ', changes)]);

    /// <summary>Somebody else gave it a new secret meanwhile, which programs may be using by now.</summary>
    public static Problem RotatedMeanwhile(string? by, string name) =>
        ApiKeyTexts.Say.Problem("apikeys.rotated-meanwhile", [by ?? AccessTexts.Say["somebody"], name]);

    /// <summary>No more keys fit.</summary>
    public static Problem Limit(long limit) => ApiKeyTexts.Say.Problem("apikeys.limit", [limit]);

    /// <summary>The same Idempotency-Key with another request.</summary>
    public static Problem OtherRequest => ApiKeyTexts.Say.Problem("apikeys.other-request", field: "Idempotency-Key");

    /// <summary>The first request with this Idempotency-Key has no answer yet, or never got one.</summary>
    public static Problem NoAnswerYet => ApiKeyTexts.Say.Problem("apikeys.no-answer-yet", field: "Idempotency-Key");

    /// <summary>The Idempotency-Key is too long or holds odd characters.</summary>
    public static Problem BadIdempotencyKey => ApiKeyTexts.Say.Problem("apikeys.bad-idempotency-key", field: "Idempotency-Key");
}

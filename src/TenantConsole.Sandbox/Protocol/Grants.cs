using System.Security.Cryptography;
using TenantConsole.Sandbox.Journal;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>Codes and tokens of the sellers' authorizations. Whatever is given out is in the journal first.</summary>
internal sealed class Grants
{
    private sealed record Code(string Seller, long Expires, string[]? Scopes);

    private sealed class Access(string seller, long expires, string[]? scopes)
    {
        public readonly string Seller = seller;
        public readonly string[]? Scopes = scopes;
        public long Expires = expires;
        public bool Revoked;
    }

    private sealed class Refresh(string seller, string access, long expires, string[]? scopes)
    {
        public readonly string Seller = seller;
        public readonly string[]? Scopes = scopes;
        public readonly string Access = access;
        public readonly long Expires = expires;
        public bool Revoked;

        /// <summary>When it was exchanged for another one, in epoch milliseconds.</summary>
        public long? ReplacedAt;
    }

    /// <summary>What the token endpoints answer; expiries are absolute epoch seconds.</summary>
    public sealed record Tokens(string Seller, string AccessToken, long AccessExpires, string RefreshToken, long RefreshExpires, IReadOnlyList<string> Scopes);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Code> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Access> _access = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Refresh> _refresh = new(StringComparer.Ordinal);
    private readonly JournalFile _journal;
    private readonly SandboxSettings _settings;
    private readonly TimeProvider _time;

    public Grants(JournalFile journal, SandboxSettings settings, TimeProvider time)
    {
        _journal = journal;
        _settings = settings;
        _time = time;
        foreach (var entry in journal.Entries) Apply(entry);
    }

    private long Now => _time.GetUtcNow().ToUnixTimeSeconds();

    /// <param name="scopes">What the seller consents to; null for all that the app asks for.</param>
    public string GiveCode(string seller, string[]? scopes = null)
    {
        var code = $"TTP_{Secret(30)}";
        Record(Entry(JournalEntry.CodeGiven) with { Seller = seller, Code = code, Scopes = scopes, Expires = Now + (long)_settings.CodeLife.TotalSeconds });
        return code;
    }

    public (Tokens? Tokens, ApiError? Error) Exchange(string code, string prefix)
    {
        lock (_gate)
        {
            if (!_codes.TryGetValue(code, out var known) || known.Expires <= Now) return (null, ApiError.CodeInvalid());
            return (Give(known.Seller, known.Scopes, prefix, _settings.RefreshTokenLife, code: code), null);
        }
    }

    public (Tokens? Tokens, ApiError? Error) Renew(string refreshToken, string prefix)
    {
        lock (_gate)
        {
            if (!_refresh.TryGetValue(refreshToken, out var known) || known.Revoked) return (null, ApiError.GrantMissing());
            if (known.Expires <= Now) return (null, ApiError.RefreshExpired());
            if (known.ReplacedAt is { } at && _time.GetUtcNow().ToUnixTimeMilliseconds() >= at + _settings.RefreshGrace.TotalMilliseconds) return (null, ApiError.GrantMissing());
            return (Give(known.Seller, known.Scopes, prefix, null, replaces: refreshToken, keepUntil: known.Expires), null);
        }
    }

    /// <summary>The seller behind an access token, and what it may be used for.</summary>
    public (string? Seller, IReadOnlyList<string> Scopes, ApiError? Error) Check(string accessToken)
    {
        lock (_gate)
        {
            if (!_access.TryGetValue(accessToken, out var known)) return (null, [], ApiError.TokenUnknown());
            if (known.Revoked) return (null, [], ApiError.TokenRevoked());
            return known.Expires <= Now ? (null, [], ApiError.TokenExpired()) : (known.Seller, known.Scopes ?? _settings.Scopes, null);
        }
    }

    /// <summary>The seller takes the authorization back.</summary>
    public void Revoke(string seller) => Record(Entry(JournalEntry.Revoked) with { Seller = seller });

    public void ExpireAccessTokens() => Record(Entry(JournalEntry.AccessExpired));

    public bool IsAuthorized(string seller)
    {
        lock (_gate) return _refresh.Values.Any(token => token.Seller == seller && !token.Revoked && token.ReplacedAt is null && token.Expires > Now);
    }

    public string? SellerOfRefresh(string refreshToken)
    {
        lock (_gate) return _refresh.GetValueOrDefault(refreshToken)?.Seller;
    }

    public string? SellerOfCode(string code)
    {
        lock (_gate) return _codes.GetValueOrDefault(code)?.Seller;
    }

    private Tokens Give(string seller, string[]? scopes, string prefix, TimeSpan? refreshLife, string? code = null, string? replaces = null, long keepUntil = 0)
    {
        var rotate = replaces is null || _settings.RotateRefreshToken;
        var entry = Entry(JournalEntry.TokensGiven) with
        {
            Seller = seller,
            Scopes = scopes,
            Code = code,
            Replaces = replaces,
            Access = $"{prefix}_{Secret(90)}",
            AccessExpires = Now + (long)_settings.AccessTokenLife.TotalSeconds,
            Refresh = rotate ? $"{prefix}_{Secret(60)}" : replaces,
            RefreshExpires = refreshLife is { } life ? Now + (long)life.TotalSeconds : keepUntil,
        };
        Record(entry);
        return new Tokens(seller, entry.Access, entry.AccessExpires.Value, entry.Refresh!, entry.RefreshExpires.Value, scopes ?? _settings.Scopes);
    }

    private void Record(JournalEntry entry)
    {
        lock (_gate)
        {
            _journal.Append(entry);
            Apply(entry);
        }
    }

    private void Apply(JournalEntry entry)
    {
        switch (entry.Kind)
        {
            case JournalEntry.CodeGiven:
                _codes[entry.Code!] = new Code(entry.Seller!, entry.Expires!.Value, entry.Scopes);
                break;
            case JournalEntry.TokensGiven:
                if (entry.Code is { } code) _codes.Remove(code);
                if (entry.Replaces is { } replaced && replaced != entry.Refresh && _refresh.TryGetValue(replaced, out var old))
                {
                    old.ReplacedAt ??= entry.At;
                    if (_settings.EndAccessTokenOnRefresh && _access.TryGetValue(old.Access, out var ended)) ended.Expires = entry.At / 1000;
                }
                _access[entry.Access!] = new Access(entry.Seller!, entry.AccessExpires!.Value, entry.Scopes);
                _refresh[entry.Refresh!] = new Refresh(entry.Seller!, entry.Access!, entry.RefreshExpires!.Value, entry.Scopes);
                break;
            case JournalEntry.AccessExpired:
                foreach (var access in _access.Values) access.Expires = Math.Min(access.Expires, entry.At / 1000);
                break;
            case JournalEntry.Revoked:
                foreach (var access in _access.Values.Where(token => token.Seller == entry.Seller)) access.Revoked = true;
                foreach (var refresh in _refresh.Values.Where(token => token.Seller == entry.Seller)) refresh.Revoked = true;
                foreach (var open in _codes.Where(pair => pair.Value.Seller == entry.Seller).Select(pair => pair.Key).ToList()) _codes.Remove(open);
                break;
        }
    }

    private JournalEntry Entry(string kind) => new() { Kind = kind, At = _time.GetUtcNow().ToUnixTimeMilliseconds() };

    private static string Secret(int length) => RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", length);
}

namespace TenantConsole.Web.Modules.Access;

/// <summary>The wrong tries of one <see cref="TryCount"/>: for an e-mail address, whether or not anybody has it.</summary>
public sealed class SignInAttempts
{
    /// <summary>SHA-256 of what is counted: what strangers type is not kept.</summary>
    public required byte[] Subject { get; init; }

    /// <summary>Tries since the last success or pause.</summary>
    public int Tries { get; set; }

    /// <summary>The last of them.</summary>
    public DateTimeOffset LastAt { get; set; }
}

namespace TenantConsole.Web.Modules.Access;

/// <summary>The wrong tries for one e-mail address, whether or not anybody has it.</summary>
public sealed class SignInAttempts
{
    /// <summary>SHA-256 of the address in upper case: what strangers type is not kept.</summary>
    public required byte[] Subject { get; init; }

    /// <summary>Tries since the last success or pause.</summary>
    public int Tries { get; set; }

    /// <summary>The last of them.</summary>
    public DateTimeOffset LastAt { get; set; }
}

namespace TenantConsole.Core.Access.Accounts;

/// <summary>What people change about their own account.</summary>
public enum AccountChange
{
    /// <summary>Their name.</summary>
    NameChanged,

    /// <summary>The address they sign in with.</summary>
    EmailChanged,

    /// <summary>A new password, given with the old one.</summary>
    PasswordChanged,

    /// <summary>A new password by the link of a mail.</summary>
    PasswordReset,

    /// <summary>The second factor is on.</summary>
    TwoFactorOn,

    /// <summary>The second factor is off.</summary>
    TwoFactorOff,

    /// <summary>New recovery codes; those before are void.</summary>
    RecoveryCodesMade,

    /// <summary>A recovery code was used to sign in.</summary>
    RecoveryCodeUsed,

    /// <summary>A passkey more.</summary>
    PasskeyAdded,

    /// <summary>A passkey has another name.</summary>
    PasskeyRenamed,

    /// <summary>A passkey less.</summary>
    PasskeyRemoved,

    /// <summary>One of their sign-ins was ended from another device.</summary>
    SessionEnded,

    /// <summary>All of their sign-ins were ended.</summary>
    SessionsEnded,
}

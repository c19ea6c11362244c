using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Mail;

/// <summary>The id of a mail.</summary>
public readonly record struct MailId(Guid Value) : IEntityId<MailId>
{
    /// <inheritdoc />
    public static MailId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}

using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Activity.Mail;

/// <summary>How mail leaves: settings under <c>Mail</c>. Without a host it is written as files, so that a laptop needs no server.</summary>
public sealed class MailOptions
{
    /// <summary>The sender's address.</summary>
    [Required, EmailAddress]
    public string From { get; set; } = "console@localhost.example";

    /// <summary>The SMTP server; null: files under <c>Home/mail</c>.</summary>
    public string? Host { get; set; }

    /// <summary>Its port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>The login, when it asks for one.</summary>
    public string? User { get; set; }

    /// <summary>The password; from the environment or a file.</summary>
    public string? Password { get; set; }

    /// <summary>Whether to insist on TLS; off only for a server on the same machine.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>The folder for files; set by the composition root.</summary>
    public string Folder { get; set; } = "";
}

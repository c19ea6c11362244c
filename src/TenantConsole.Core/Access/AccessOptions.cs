using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Access;

/// <summary>Settings under <c>Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>For how long a node remembers what a member may do, in seconds: as long may a change made on another node take.</summary>
    [Range(0, 30)]
    public int RememberSeconds { get; set; } = 15;

    /// <summary>The console's own address, as the links in mails name it. From the settings and never from a request: whoever asks could name any host.</summary>
    [Required]
    public Uri PublicUrl { get; set; } = new("http://localhost:5080");

    /// <summary>How long the link of an invitation is taken.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "60.00:00:00")]
    public TimeSpan InvitationLasts { get; set; } = TimeSpan.FromDays(7);
}

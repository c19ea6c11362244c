using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>The secret of an invitation's link: 256 random bits, kept only as their digest.</summary>
internal static class InvitationToken
{
    private const int Length = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

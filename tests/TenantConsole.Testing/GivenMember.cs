using TenantConsole.Core.Access;

namespace TenantConsole.Testing;

/// <summary>A member of a given agency.</summary>
public sealed record GivenMember(Guid User, MemberId Id);

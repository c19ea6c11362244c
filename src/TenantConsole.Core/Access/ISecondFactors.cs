namespace TenantConsole.Core.Access;

/// <summary>Who signs in with a second factor: asked of the sign-in, which this module does not know.</summary>
public interface ISecondFactors
{
    /// <summary>Those of the users given who have one.</summary>
    Task<IReadOnlySet<Guid>> WithAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken);
}

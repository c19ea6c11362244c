namespace TenantConsole.Core.Access;

/// <summary>Stands in where no sign-in is registered: nobody is known to have a second factor.</summary>
internal sealed class NoSecondFactors : ISecondFactors
{
    public Task<IReadOnlySet<Guid>> WithAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<Guid>>(new HashSet<Guid>());
}

using System.Collections.Immutable;
using TenantConsole.Core.Activity;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>The runs that a person started in this circuit and wants to see through: a page names one, <see cref="RunToasts"/> in the frame shows it wherever they go.</summary>
public sealed class FollowedRuns
{
    private ImmutableList<RunId> _ids = [];

    /// <summary>Raised on the circuit when one was added or left.</summary>
    public event Action? Changed;

    /// <summary>The runs, oldest first.</summary>
    public IReadOnlyList<RunId> Ids => _ids;

    /// <summary>Shows a run until it is dismissed.</summary>
    public void Follow(RunId run) => Set(_ids.Add(run));

    /// <summary>Shows it no longer; the run goes on.</summary>
    public void Leave(RunId run) => Set(_ids.Remove(run));

    private void Set(ImmutableList<RunId> ids)
    {
        _ids = ids;
        Changed?.Invoke();
    }
}

namespace TenantConsole.Simulation.Wire;

/// <summary>What is in store for one node: a peril so many steps ahead.</summary>
internal sealed class Perils
{
    private readonly Lock _lock = new();
    private Peril? _armed;
    private int _left;
    private bool _atCommand;
    private Func<Task>? _meanwhile;

    /// <summary>How many perils have struck.</summary>
    public int Struck { get; private set; }

    /// <summary>True while one waits.</summary>
    public bool IsArmed => _armed is not null;

    /// <summary>Something happens at the step that is so many ahead; 1 is the next, or with <paramref name="atCommand"/> the next call to the platform that a command makes.</summary>
    public void Arm(Peril peril, int steps, Func<Task>? meanwhile = null, bool atCommand = false)
    {
        lock (_lock)
            (_armed, _left, _meanwhile, _atCommand) = (peril, steps, meanwhile, atCommand);
    }

    /// <summary>Nothing happens any more.</summary>
    public void Disarm()
    {
        lock (_lock)
            (_armed, _meanwhile) = (null, null);
    }

    /// <summary>Counts a step.</summary>
    /// <param name="mayStall">False inside a transaction: others would wait for it instead of going on.</param>
    /// <param name="ofCommand">True for a call to the platform that a command makes.</param>
    /// <returns>What happens to it, and for a stall what the world does meanwhile.</returns>
    public (Peril? Peril, Func<Task>? Meanwhile) Step(bool mayStall, bool ofCommand = false)
    {
        lock (_lock)
        {
            _atCommand &= !ofCommand;
            if (_armed is not { } peril || _atCommand || --_left > 0 || (peril == Peril.Stall && !mayStall))
                return (null, null);
            var meanwhile = _meanwhile;
            (_armed, _meanwhile) = (null, null);
            Struck++;
            return (peril, meanwhile);
        }
    }
}

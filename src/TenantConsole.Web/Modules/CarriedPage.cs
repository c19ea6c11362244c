namespace TenantConsole.Web.Modules;

/// <summary>
/// A page that is read once though it is rendered twice: the circuit begins with what the request read (<see cref="Handovers"/>). A change in between
/// is noticed (<see cref="Core.Activity.LiveUpdates.LastChange"/>) and read.
/// </summary>
/// <typeparam name="TRead">All that the page reads; nothing that changes.</typeparam>
public abstract class CarriedPage<TRead> : ConsolePage where TRead : class
{
    /// <summary>What was read; null before it was.</summary>
    protected abstract TRead? Read { get; set; }

    /// <inheritdoc />
    protected override object? Carry() => Read;

    /// <inheritdoc />
    protected override void TakeOver(object read) => Read = (TRead)read;
}

namespace TenantConsole.Sandbox.World;

/// <summary>A package as it stands: of one order, or shared by several of the same buyer. The first order's row is the package's own.</summary>
internal sealed record Package(long Id, (int Row, Order Order, int At, int Index)[] Parts, long CreateTime, long UpdateTime)
{
    public Order Order => Parts[0].Order;

    public int At => Parts[0].At;

    public int Index => Parts[0].Index;

    public PackageFacts Facts => new(Order, At);

    public OrderStatus OrderStatus => Order.Steps[At].Status;

    /// <summary>A package that waits to be sent is in processing.</summary>
    public string Status => Facts.Status(Index) is "TO_FULFILL" ? "PROCESSING" : Facts.Status(Index);

    public bool IsReady => Facts.ReadyTime(Index) is not null;

    public Shipment? Shipment => Order.Shipments?[Index];

    /// <summary>Lines of the parts, with the id each has in its order.</summary>
    public IEnumerable<(Order Order, long LineId, OrderLine Line)> Lines =>
        from part in Parts
        from line in part.Order.Lines.Select((line, i) => (Line: line, Id: part.Order.Id + 1 + i))
        where line.Line.Package == part.Index
        select (part.Order, line.Id, line.Line);
}

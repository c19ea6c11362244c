using Microsoft.AspNetCore.Components;

namespace TenantConsole.Web.Components;

/// <summary>A click on a row of a <see cref="Grid{TItem}"/> or on its box, as grid.js reports it.</summary>
public sealed class RowPickEventArgs : EventArgs
{
    /// <summary>The row's place on the page, from 0.</summary>
    public int Row { get; set; }

    /// <summary>Which rows the browser saw: the grid's count of readings.</summary>
    public int Rows { get; set; }

    /// <summary>Its box, not the row itself.</summary>
    public bool Box { get; set; }

    /// <summary>With Shift: all rows from the one that was chosen before.</summary>
    public bool Shift { get; set; }
}

/// <summary>Tells the Razor compiler of the events that our scripts raise.</summary>
[EventHandler("onrowpick", typeof(RowPickEventArgs))]
public static class EventHandlers;

namespace TenantConsole.Simulation.Shops;

/// <summary>Something that happened to one price or level: the platform's own record.</summary>
/// <param name="Place">Its place among all that happened in the shop.</param>
/// <param name="At">When.</param>
/// <param name="What">What.</param>
/// <param name="Target">Of which price or level.</param>
/// <param name="Value">What is there afterwards; of a refusal what was asked for.</param>
/// <param name="Node">Which node called; null when somebody else did it.</param>
internal sealed record ShelfEvent(int Place, DateTimeOffset At, ShelfEvent.Sort What, string Target, decimal Value, string? Node)
{
    /// <summary>What can happen.</summary>
    internal enum Sort
    {
        /// <summary>A node was told what is there.</summary>
        Read,

        /// <summary>A node set it.</summary>
        Set,

        /// <summary>What a node asked for was refused.</summary>
        Refused,

        /// <summary>Somebody set another price, in the platform's own pages.</summary>
        Elsewhere,

        /// <summary>Units were sold.</summary>
        Sold,

        /// <summary>Somebody put units on sale.</summary>
        Restocked,
    }

    /// <summary>Whether something is there now that was not before.</summary>
    public bool Changes => What is not (Sort.Read or Sort.Refused);
}

namespace TenantConsole.Core.Activity.Rows;

/// <summary>How it stands with all failed rows of a run.</summary>
/// <param name="Failed">As they were.</param>
/// <param name="Trying">Being tried again.</param>
/// <param name="Right">Taken since.</param>
public sealed record FailedRowCounts(int Failed, int Trying, int Right)
{
    /// <summary>Counts rows.</summary>
    public static FailedRowCounts Of(IEnumerable<FailedRowState> states)
    {
        var counts = states.CountBy(state => state).ToDictionary();
        return new(counts.GetValueOrDefault(FailedRowState.Failed), counts.GetValueOrDefault(FailedRowState.Trying), counts.GetValueOrDefault(FailedRowState.Right));
    }
}

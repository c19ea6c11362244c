namespace TenantConsole.Sandbox.World;

/// <summary>A product that any creator may promote, with its rate over time. Zero ends it.</summary>
internal sealed class OpenCollaboration(long id, long product)
{
    public long Id { get; } = id;

    public long Product { get; } = product;

    /// <summary>Rates in hundredths of a percent, with the time from which each holds.</summary>
    public List<(long From, int Rate)> Rates { get; } = [];

    /// <summary>Creators who may not promote it any more, and since when.</summary>
    public Dictionary<int, long> RemovedCreators { get; } = [];

    public int RateAt(long time)
    {
        var rate = 0;
        foreach (var change in Rates)
        {
            if (change.From >= time) break;
            rate = change.Rate;
        }
        return rate;
    }
}

/// <summary>An agreement with named creators on products, each at its rate, until an end.</summary>
internal sealed record TargetCollaboration
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Message { get; init; }

    public required string Email { get; init; }

    public required long StartTime { get; init; }

    public required long EndTime { get; init; }

    public long UpdateTime { get; init; }

    public required int[] Creators { get; init; }

    public required TargetProduct[] Products { get; init; }

    public bool HasFreeSample { get; init; }

    public bool IsSampleApprovalExempt { get; init; }

    public bool Removed { get; init; }
}

internal sealed record TargetProduct(long Id, int Rate, int AdsRate);

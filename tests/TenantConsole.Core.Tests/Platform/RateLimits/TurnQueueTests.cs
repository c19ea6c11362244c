using TenantConsole.Core.Platform.RateLimits;

namespace TenantConsole.Core.Tests.Platform.RateLimits;

public sealed class TurnQueueTests
{
    [Fact]
    public void People_GoBeforeBulk_AndPartiesTakeTurns()
    {
        var queue = new TurnQueue<string>();
        for (var n = 1; n <= 3; n++)
            queue.Enqueue(CallPriority.Bulk, "busy", $"busy {n}");
        queue.Enqueue(CallPriority.Bulk, "quiet", "quiet 1");
        queue.Enqueue(CallPriority.Prompt, "busy", "notification");
        queue.Enqueue(CallPriority.Interactive, "quiet", "person");

        List<string> served = [];
        while (queue.TryDequeue(out var next))
            served.Add(next);

        Assert.Equal(["person", "notification", "busy 1", "quiet 1", "busy 2", "busy 3"], served);
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public void Priorities_HoldForWhatIsCalledFromThere()
    {
        Assert.Equal(CallPriority.Interactive, CallPriorities.Current);
        using (CallPriorities.Begin(CallPriority.Bulk))
            Assert.Equal(CallPriority.Bulk, CallPriorities.Current);
        Assert.Equal(CallPriority.Interactive, CallPriorities.Current);
    }
}

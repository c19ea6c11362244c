using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>The basis check of prices. Pure. A price that somebody else has changed since it was seen is not overwritten.</summary>
internal static class PriceRule
{
    /// <summary>Before it is sent.</summary>
    /// <param name="wanted">The new price.</param>
    /// <param name="seen">The price that was seen when the new one was decided on; null to overwrite any.</param>
    /// <param name="own">What a command of ours has set since; null when none has.</param>
    /// <param name="now">The price at the platform.</param>
    public static CommandStep Decide(decimal wanted, decimal? seen, decimal? own, decimal now) =>
        now == wanted ? new(CommandMove.Done, Words: Phrase.Of("platform.command.already"))
        : seen is null || now == seen || now == own ? new(CommandMove.Send, wanted)
        : new(CommandMove.Fail, Words: Phrase.Of("platform.command.price-moved", seen, now));

    /// <summary>After it was sent and no answer came.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="before">The price just before.</param>
    /// <param name="now">The price that was read back.</param>
    public static CommandStep Settle(decimal sent, decimal before, decimal now) =>
        now == sent ? new(CommandMove.Done, Words: Phrase.Of("platform.command.read-back"))
        : now == before ? new(CommandMove.Again)
        : new(CommandMove.Fail, Words: Phrase.Of("platform.command.unclear", before, sent, now));
}

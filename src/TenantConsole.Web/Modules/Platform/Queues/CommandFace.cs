using System.Globalization;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>How a command shows itself: its state, what it does, amounts.</summary>
public static class CommandFace
{
    // An answer comes within seconds; then somebody has to read back what became of it.
    private static readonly TimeSpan Answered = TimeSpan.FromMinutes(1);

    /// <summary>The status word of a command.</summary>
    /// <param name="row">The command.</param>
    /// <param name="now">Protocol time.</param>
    public static StatusWord Word(CommandRow row, DateTimeOffset now) => row.State switch
    {
        CommandState.Waiting => StatusWord.CommandQueued,
        CommandState.Sending => row.Outcome is { Code: not "platform.command.derived" } || now - row.SentAt > Answered ? StatusWord.CommandOutcomeUnknown : StatusWord.CommandSending,
        CommandState.Done => StatusWord.CommandApplied,
        CommandState.Failed => StatusWord.CommandRejected,
        CommandState.Replaced => StatusWord.CommandSuperseded,
        _ => StatusWord.RunCancelled,
    };

    /// <summary>Its state in words.</summary>
    public static string State(CommandRow row, DateTimeOffset now, IStringLocalizer<QueuesTexts> texts) =>
        texts[Word(row, now) == StatusWord.CommandOutcomeUnknown ? "Command.Unknown" : "Command.State." + row.State];

    /// <summary>What it does, in a word.</summary>
    public static string Kind(string kind, IStringLocalizer<QueuesTexts> texts) => texts["Command.Kind." + kind] is { ResourceNotFound: false } words ? words.Value : kind;

    /// <summary>A price with its currency, or units; a dash for what is not known.</summary>
    /// <param name="kind">What the command does.</param>
    /// <param name="value">The value.</param>
    /// <param name="currency">The store's currency; null when it is not known.</param>
    /// <param name="texts">The words of units.</param>
    public static string Value(string kind, decimal? value, string? currency, IStringLocalizer<QueuesTexts> texts)
    {
        if (value is not { } amount)
            return "—";
        if (kind != CommandKinds.Price)
            return texts.Count("Command.Units", (long)amount);
        return Currency.TryParse(currency, out var known)
            ? $"{known.Code} {MoneyParts.Of(amount, known.MinorDigits, CultureInfo.CurrentCulture)}"
            : amount.ToString("N2", CultureInfo.CurrentCulture);
    }
}

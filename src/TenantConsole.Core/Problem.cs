using TenantConsole.Core.Texts;

namespace TenantConsole.Core;

/// <summary>An expected failure: a value, not an exception. All problems of a module stand in its <c>XxxProblems.cs</c>.</summary>
/// <param name="Code">Stable, for programs and tests: <c>stores.shop-taken</c>.</param>
/// <param name="Message">For people: what, which row or field, what was expected, what to do.</param>
/// <param name="Field">The field of the form or request that it is about, if one.</param>
/// <param name="Row">The row of a batch or file that it is about, counted from 1, if one.</param>
public sealed record Problem(string Code, string Message, string? Field = null, int? Row = null)
{
    /// <summary>Its words as they can be stored for a later reader; plain where the problem was made of plain text.</summary>
    public Phrase Phrase { get; init; } = Phrase.Plain(Message);

    /// <summary>The code of every refusal for want of a permission.</summary>
    public const string ForbiddenCode = "access.forbidden";

    /// <summary>The code for things that do not exist, or not for this actor: the two look alike on purpose.</summary>
    public const string UnknownCode = "unknown";

    /// <summary>True when the actor lacks a permission, which pages show differently from bad input.</summary>
    public bool IsForbidden => Code == ForbiddenCode;

    /// <summary>The thing asked for does not exist, or the actor may not know that it does.</summary>
    /// <param name="what">The thing in words, for example "This order".</param>
    public static Problem Unknown(string what) => CoreTexts.Say.Problem(UnknownCode, [what]);
}

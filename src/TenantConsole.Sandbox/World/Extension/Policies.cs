using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>Policy pages as a platform publishes them: their text changes now and then, without a word.</summary>
internal static class Policies
{
    public sealed record Policy(string Slug, string Title, string[] Clauses);

    public static readonly Policy[] All =
    [
        new("prohibited-products", "Prohibited products", ["Medical claims are not allowed.", "Used cosmetics may not be sold.", "Knives need an age check.", "Batteries above 100 Wh are not shipped.", "Food supplements need a permit."]),
        new("dispatch", "Dispatch and delivery", ["Orders are handed over within 2 business days.", "The late dispatch rate stays below 4 %.", "Tracking numbers must be valid.", "Pre-orders are sent within 18 days."]),
        new("creator-commissions", "Creator commissions", ["Commissions are between 1 % and 80 %.", "A change of rate holds for new orders only.", "Refunded orders earn nothing.", "Ads have their own rate."]),
        new("fees", "Fees", ["The referral fee is 6 % in the United States.", "The commission is 9 % elsewhere.", "The transaction fee is 1 %.", "A refund keeps 20 % of the referral fee."]),
    ];

    /// <summary>Each page changes every few weeks, each at its own time; the version counts the changes.</summary>
    public static int VersionAt(ulong seed, Policy policy, long time)
    {
        var dice = Dice.Of(seed, 0xE3, (ulong)Array.IndexOf(All, policy));
        var period = dice.Between(9, 30) * 86_400L;
        return (int)((time + dice.Below(86_400 * 9)) / period);
    }

    public static IEnumerable<string> ClausesAt(ulong seed, Policy policy, long time)
    {
        var version = VersionAt(seed, policy, time);
        for (var i = 0; i < policy.Clauses.Length; i++)
        {
            var changed = version % policy.Clauses.Length == i;
            yield return changed ? string.Create(CultureInfo.InvariantCulture, $"{policy.Clauses[i]} Exceptions need a written request (revision {version % 100}).") : policy.Clauses[i];
        }
    }
}

using System.Globalization;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>Decimals as digits: how many matter, and quickly as text.</summary>
internal static class DecimalDigits
{
    private const ulong FifteenNines = 999_999_999_999_999;
    private const decimal StripTrailingZeros = 1.0000000000000000000000000000m;

    /// <summary>Whether a spreadsheet, which keeps 15 digits, can hold the number as it is. Zeros at the end do not count.</summary>
    public static bool FitFifteen(decimal number)
    {
        if (Significand(number, out _) is <= FifteenNines) return true;
        return Significand(number / StripTrailingZeros, out _) is <= FifteenNines;
    }

    /// <summary>Writes the number with all the decimals it carries and at least <paramref name="minScale"/>; returns the bytes used (at most 40).</summary>
    public static int Format(decimal number, Span<byte> room, int minScale = 0)
    {
        if (Significand(number, out var scale) is not { } rest)
        {
            number.TryFormat(room, out var used, provider: CultureInfo.InvariantCulture);
            if (scale < minScale) used += Zeros(room[used..], minScale - scale, withPoint: scale == 0);
            return used;
        }

        // The usual case by hand: twice as fast as the general formatter, and amounts are most of an export.
        Span<byte> digits = stackalloc byte[32];
        var first = digits.Length;
        for (var written = 0; rest != 0 || written <= scale; written++)
        {
            if (written == scale && scale > 0) digits[--first] = (byte)'.';
            digits[--first] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        var length = 0;
        if (decimal.IsNegative(number) && number != 0) room[length++] = (byte)'-';
        digits[first..].CopyTo(room[length..]);
        length += digits.Length - first;
        if (scale < minScale) length += Zeros(room[length..], minScale - scale, withPoint: scale == 0);
        return length;
    }

    private static int Zeros(Span<byte> room, int count, bool withPoint)
    {
        if (withPoint) room[0] = (byte)'.';
        room.Slice(withPoint ? 1 : 0, count).Fill((byte)'0');
        return count + (withPoint ? 1 : 0);
    }

    /// <summary>The digits without the point when they fit 64 bits, else null.</summary>
    private static ulong? Significand(decimal number, out int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        scale = (bits[3] >> 16) & 0xFF;
        return bits[2] == 0 ? ((ulong)(uint)bits[1] << 32) | (uint)bits[0] : null;
    }
}

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Days as Excel numbers them: from 1900 with a 29 February that there never was, or from 1904.</summary>
internal static class DateSerial
{
    private const int FalseDay = 60;

    private static readonly DateOnly DayBefore1900 = new(1899, 12, 31);

    private static readonly DateOnly FirstOf1904 = new(1904, 1, 1);

    /// <summary>The day, its time left out; null when the number is no day.</summary>
    public static DateOnly? Day(double serial, bool is1904)
    {
        var first = is1904 ? FirstOf1904 : DayBefore1900;
        if (serial < (is1904 ? 0 : 1) || serial > DateOnly.MaxValue.DayNumber - first.DayNumber)
        {
            return null;
        }

        var days = (int)serial;
        if (is1904 || days < FalseDay)
        {
            return first.AddDays(days);
        }

        return days == FalseDay ? null : first.AddDays(days - 1);
    }
}

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
        var most = DateOnly.MaxValue.DayNumber - first.DayNumber;
        if (serial < (is1904 ? 0 : 1) || serial >= most + 2)
        {
            return null;
        }

        var days = (int)serial;
        var isBehindFalseDay = !is1904 && days >= FalseDay;
        return (isBehindFalseDay && days == FalseDay) || days - (isBehindFalseDay ? 1 : 0) > most
            ? null
            : first.AddDays(days - (isBehindFalseDay ? 1 : 0));
    }
}

using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Vawg.Data.Bulk;

/// <summary>Gives values to a SQLite statement in the form in which the other queries read them, without a boxed copy of each.</summary>
internal static class SqliteValue
{
    private const int ShortText = 128;

    /// <summary>Whole numbers, truth values, real numbers, text, bytes and days; another type has to be given as one of these.</summary>
    public static bool CanBind(Type type) => type == typeof(long) || type == typeof(int) || type == typeof(short) || type == typeof(bool)
        || type == typeof(double) || type == typeof(string) || type == typeof(byte[]) || type == typeof(DateOnly);

    // The compiler drops the branches of the other types, and the boxing with them, for each value type.
    public static int Bind<TValue>(sqlite3_stmt statement, int parameter, TValue value) => value switch
    {
        long number => raw.sqlite3_bind_int64(statement, parameter, number),
        int number => raw.sqlite3_bind_int64(statement, parameter, number),
        short number => raw.sqlite3_bind_int64(statement, parameter, number),
        bool truth => raw.sqlite3_bind_int64(statement, parameter, truth ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, parameter, number),
        string text => BindText(statement, parameter, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, parameter, bytes),
        DateOnly day => BindText(statement, parameter, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), typeof(TValue), "Values of this type are not written in bulk."),
    };

    private static int BindText(sqlite3_stmt statement, int parameter, string text)
    {
        Span<byte> utf8 = stackalloc byte[ShortText];
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length)
            ? raw.sqlite3_bind_text(statement, parameter, utf8[..length])
            : raw.sqlite3_bind_text(statement, parameter, text);
    }
}

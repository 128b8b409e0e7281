using System.Data.Common;

namespace Vawg.Data.Audit;

/// <summary>The values of an event just as the database gives them, so that one of a wrong kind is not read as the right one.</summary>
internal readonly struct AuditRow
{
    public const string Columns = "sequence, utc_microseconds, account_id, who, source, act, force_code, subject, result, details, previous_hash, hash";

    private const int Time = 1;
    private const int Previous = 10;
    private const int Own = 11;

    private readonly object[] _values;

    private AuditRow(object[] values) => _values = values;

    public long Sequence => (long)_values[0];

    public DateTime? AtUtc => _values[Time] is long microseconds and >= 0 and < 200_000_000_000_000_000 ? AuditEvent.Utc(microseconds) : null;

    public byte[] PreviousHash => _values[Previous] as byte[] ?? [];

    public byte[] Hash => _values[Own] as byte[] ?? [];

    /// <summary>Whether the hash fits the fields.</summary>
    public bool IsSealed => Hash.AsSpan().SequenceEqual(AuditHash.Of(_values.AsSpan(0, Own)));

    public static AuditRow Read(DbDataReader reader)
    {
        var values = new object[Own + 1];
        reader.GetValues(values);
        return new AuditRow(values);
    }
}

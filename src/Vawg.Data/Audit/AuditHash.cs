using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vawg.Data.Audit;

/// <summary>
/// The hash of an event: SHA-256 over its fields in the order of its columns, each with a byte for its kind and each text and hash with its length,
/// so that no two events are written alike. Numbers are of 64 bits, the highest byte first; text is UTF-8.
/// </summary>
public static class AuditHash
{
    public const int Bytes = SHA256.HashSizeInBytes;

    private const byte Missing = 0;
    private const byte Number = 1;
    private const byte Text = 2;
    private const byte Binary = 3;

    /// <summary>A value of a kind that is never stored, so that no hash fits it.</summary>
    private const byte Foreign = 255;

    /// <summary>What stands before the first event.</summary>
    public static byte[] BeforeFirst => new byte[Bytes];

    public static byte[] Of(AuditEvent e) =>
        Of([e.Sequence, e.UtcMicroseconds, e.AccountId, e.Who, e.Source, e.Act, e.ForceCode, e.Subject, e.Result, e.Details, e.PreviousHash]);

    /// <summary>The hash over the values of the columns as a database gives them.</summary>
    public static byte[] Of(ReadOnlySpan<object?> values)
    {
        var encoded = new ArrayBufferWriter<byte>(512);
        foreach (var value in values)
        {
            Write(encoded, value);
        }

        return SHA256.HashData(encoded.WrittenSpan);
    }

    private static void Write(ArrayBufferWriter<byte> encoded, object? value)
    {
        switch (value)
        {
            case null or DBNull:
                encoded.Write([Missing]);
                break;
            case int number:
                WriteNumber(encoded, number);
                break;
            case long number:
                WriteNumber(encoded, number);
                break;
            case string text:
                WriteBytes(encoded, Text, Encoding.UTF8.GetBytes(text));
                break;
            case byte[] bytes:
                WriteBytes(encoded, Binary, bytes);
                break;
            default:
                encoded.Write([Foreign]);
                break;
        }
    }

    private static void WriteNumber(ArrayBufferWriter<byte> encoded, long number)
    {
        encoded.Write([Number]);
        BinaryPrimitives.WriteInt64BigEndian(encoded.GetSpan(sizeof(long)), number);
        encoded.Advance(sizeof(long));
    }

    private static void WriteBytes(ArrayBufferWriter<byte> encoded, byte kind, ReadOnlySpan<byte> bytes)
    {
        encoded.Write([kind]);
        BinaryPrimitives.WriteInt32BigEndian(encoded.GetSpan(sizeof(int)), bytes.Length);
        encoded.Advance(sizeof(int));
        encoded.Write(bytes);
    }
}

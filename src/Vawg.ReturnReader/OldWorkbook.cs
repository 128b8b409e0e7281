using System.Text;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>Files in Microsoft's compound format: old workbooks, and newer ones that a password protects.</summary>
internal static class OldWorkbook
{
    private static readonly byte[] Magic = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool Starts(ReadOnlySpan<byte> start) => start.StartsWith(Magic);

    public static RefusedException Refusal(Stream? file) => file is not null && Holds(file, EncryptedPackage)
        ? new RefusedException(RefusalCause.Encrypted, "an encrypted workbook")
        : new RefusedException(RefusalCause.NotASheet, "an old Excel workbook (.xls)");

    private static bool Holds(Stream file, ReadOnlySpan<byte> wanted)
    {
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var held = buffer.AsSpan(0, kept + read);
            if (held.IndexOf(wanted) >= 0)
            {
                return true;
            }

            kept = Math.Min(wanted.Length - 1, held.Length);
            held[^kept..].CopyTo(buffer);
        }

        return false;
    }
}

using System.Text;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>A file that must be refused.</summary>
/// <param name="Case">What is wrong with it.</param>
/// <param name="FileName">The name under which it comes.</param>
/// <param name="Bytes">Makes it.</param>
/// <param name="Cause">Why it is refused.</param>
/// <param name="Words">Part of the words that the sender reads.</param>
internal sealed record HostileFile(string Case, string FileName, Func<byte[]> Bytes, RefusalCause Cause, string Words)
{
    public HostileFile(string @case, string fileName, string text, RefusalCause cause, string words)
        : this(@case, fileName, () => Encoding.UTF8.GetBytes(text), cause, words)
    {
    }

    public override string ToString() => Case;
}

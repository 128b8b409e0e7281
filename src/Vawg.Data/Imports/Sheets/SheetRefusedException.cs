using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports.Sheets;

/// <summary>A workbook that is being imported cannot be read, or not further.</summary>
internal sealed class SheetRefusedException(string sentence) : IOException(sentence)
{
    public SheetRefusedException(FileRefused refused)
        : this($"cannot be read. {RefusalWords.Sentence(refused)} Take the file as published.")
    {
    }
}

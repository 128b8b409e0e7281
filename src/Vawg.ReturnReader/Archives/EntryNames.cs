using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Archives;

/// <summary>What the names inside an archive may be. No entry is ever written to a disk; a name that could leave its folder is a sign of ill will.</summary>
internal static class EntryNames
{
    private static readonly string[] ArchiveEndings =
        [".zip", ".7z", ".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".jar", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".docx", ".docm", ".pptx", ".odt"];

    public static void RefuseUnsafe(string name)
    {
        var fault = name switch
        {
            "" => "a file without a name",
            _ when name.Any(char.IsControl) => "a file with control characters in its name",
            _ when name.Contains('\\', StringComparison.Ordinal) => "a file with a backslash in its name",
            _ when name[0] == '/' || name.Contains(':', StringComparison.Ordinal) => "a file with an absolute path",
            _ when name.Split('/').Any(part => part is ".." or ".") => "a file whose path leads out of the archive",
            _ => null,
        };
        if (fault is not null)
        {
            throw new RefusedException(RefusalCause.EntryName, fault);
        }

        if (IsArchive(name))
        {
            throw new RefusedException(RefusalCause.ArchiveInside);
        }
    }

    private static bool IsArchive(string name) =>
        ArchiveEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

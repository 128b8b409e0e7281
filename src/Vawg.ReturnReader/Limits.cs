using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>How much of any file is read at most; what depends on the kind of file is in <see cref="FileLimits"/>.</summary>
internal static class Limits
{
    public const int MostEntries = 200;

    /// <summary>From here on an entry may not unpack to more than <see cref="MostRatio"/> times its packed size; sheets reach some 40.</summary>
    public const long BytesBeforeRatio = 16L << 20;

    public const long MostRatio = 200;

    public const int MostSheets = 40;

    public const int MostColumns = SheetWire.MostColumns;

    public const int LongestText = SheetWire.LongestText;

    public const int LongestSheetName = 255;

    public const int MostMergesTold = 1_000;

    public const int DeepestXml = 64;

    public const int MostSharedCharacters = 32 << 20;

    public const int MostSharedStrings = 4_000_000;

    public const int MostCellStyles = 100_000;

    /// <summary>Time of work; waiting for whoever reads the messages does not count.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);
}

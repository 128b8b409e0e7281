namespace Vawg.ReturnReader.Archives;

/// <summary>What the runtime's archive reader throws when an archive is damaged or made with ill will.</summary>
internal static class ZipFault
{
    public static bool IsOfTheFile(Exception fault) =>
        fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    public static T Told<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw RefusedException.Damaged("an archive that cannot be unpacked");
        }
    }
}

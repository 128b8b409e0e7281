namespace Vawg.Data.Imports;

/// <summary>The file was changed after it had been checked, so nothing read from it may be kept.</summary>
public sealed class OpenDataFileChangedException : IOException
{
    public OpenDataFileChangedException()
        : this("The file")
    {
    }

    public OpenDataFileChangedException(string fileName)
        : base($"{fileName} was changed between being checked and being stored. Nothing may be kept from it; import it again.")
    {
    }

    public OpenDataFileChangedException(string fileName, Exception innerException)
        : base($"{fileName} was changed between being checked and being stored. Nothing may be kept from it; import it again.", innerException)
    {
    }
}

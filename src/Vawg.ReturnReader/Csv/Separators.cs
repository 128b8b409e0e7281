namespace Vawg.ReturnReader.Csv;

/// <summary>Recognises what parts the values of a CSV file, by its header line.</summary>
internal static class Separators
{
    private const char Usual = ',';

    /// <param name="start">The first characters of the file.</param>
    public static char Of(ReadOnlySpan<char> start)
    {
        var (commas, semicolons, tabs) = (0, 0, 0);
        var isQuoted = false;
        foreach (var character in start.TrimStart("\r\n"))
        {
            isQuoted ^= character == '"';
            if (isQuoted)
            {
                continue;
            }

            if (character is '\r' or '\n')
            {
                break;
            }

            commas += character == Usual ? 1 : 0;
            semicolons += character == ';' ? 1 : 0;
            tabs += character == '\t' ? 1 : 0;
        }

        var most = Math.Max(commas, Math.Max(semicolons, tabs));
        return most == commas ? Usual : most == semicolons ? ';' : '\t';
    }
}

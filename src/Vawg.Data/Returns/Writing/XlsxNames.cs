using System.Globalization;

namespace Vawg.Data.Returns.Writing;

/// <summary>Names of sheets as Excel takes them: at most 31 characters, some of them not allowed, none twice.</summary>
internal sealed class XlsxNames
{
    private const int Longest = 31;

    /// <summary>Excel keeps one name for itself.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The name, changed where it has to be.</summary>
    public string Of(string name)
    {
        var allowed = new string([.. name.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\uFFFE' or '\uFFFF' ? '_' : c)]).Trim().Trim('\'');
        var cut = Cut(allowed.Length == 0 ? "sheet" : allowed, Longest);
        var free = cut;
        for (var i = 2; !_taken.Add(free); i++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $" {i}");
            free = Cut(cut, Longest - ending.Length) + ending;
        }

        return free;
    }

    private static string Cut(string name, int most) => name.Length <= most ? name : name[..most];
}

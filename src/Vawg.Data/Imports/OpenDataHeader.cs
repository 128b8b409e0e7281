namespace Vawg.Data.Imports;

/// <summary>The first row of a file: which table it is of, and where each column stands.</summary>
internal sealed class OpenDataHeader
{
    private readonly int[] _ordinals;

    private OpenDataHeader(OpenDataLayout? layout, IReadOnlyList<string> headings, int[] ordinals, IReadOnlyList<(string Heading, string Sentence)> faults)
    {
        Layout = layout;
        Headings = headings;
        _ordinals = ordinals;
        Faults = faults;
    }

    /// <summary>The table of which the columns are, or null when it is none of those that can be imported.</summary>
    public OpenDataLayout? Layout { get; }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>Unknown, repeated and missing columns.</summary>
    public IReadOnlyList<(string Heading, string Sentence)> Faults { get; }

    /// <summary>Place of the column in a row, from 0; -1 when the file has none.</summary>
    public int Ordinal(OpenDataColumn column) => _ordinals[(int)column];

    public string Heading(OpenDataColumn column) => Ordinal(column) is >= 0 and var ordinal
        ? Headings[ordinal]
        : OpenDataHeadings.Preferred(column);

    public static OpenDataHeader Read(IReadOnlyList<string> headings)
    {
        var found = headings.Select(OpenDataHeadings.Find).ToList();
        var layout = OpenDataLayout.Recognise(found.OfType<OpenDataColumn>().ToHashSet());
        var ordinals = new int[Enum.GetValues<OpenDataColumn>().Length];
        Array.Fill(ordinals, -1);
        var faults = new List<(string, string)>();
        for (var i = 0; i < headings.Count; i++)
        {
            if (found[i] is { } column && layout?.Knows(column) == true)
            {
                if (ordinals[(int)column] >= 0)
                {
                    faults.Add((headings[i], $"The column is there twice, in places {ordinals[(int)column] + 1} and {i + 1}."));
                }

                ordinals[(int)column] = i;
            }
            else if (layout is not null)
            {
                faults.Add((headings[i], UnknownColumn(headings[i], i, layout)));
            }
        }

        faults.AddRange((layout?.Required ?? [])
            .Where(column => ordinals[(int)column] < 0)
            .Select(column => (OpenDataHeadings.Preferred(column), $"The column is missing; {layout!.Name} must have {layout.Headings}.")));
        return new OpenDataHeader(layout, headings, ordinals, faults);
    }

    private static string UnknownColumn(string heading, int place, OpenDataLayout layout)
    {
        if (string.IsNullOrWhiteSpace(heading))
        {
            return $"Column {place + 1} has no heading; remove it if it is empty.";
        }

        return $"{layout.Name[..1].ToUpperInvariant()}{layout.Name[1..]} has no such column. {OpenDataHeadings.OtherPublication(heading)}".TrimEnd();
    }
}

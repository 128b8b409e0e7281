using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>Names of measures where they stand apart from the list, in which a title may lean on the one before it ("Of those, repeat cases").</summary>
public static class MeasureNames
{
    private const string Leaning = "Of those, ";

    /// <summary>"Repeat cases".</summary>
    public static string Alone(MeasureDefinition measure)
    {
        var title = measure.Title.StartsWith(Leaning, StringComparison.Ordinal) ? measure.Title[Leaning.Length..] : measure.Title;
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <summary>"Repeat cases, of cases heard at MARAC"; the name alone where it is a share of nothing.</summary>
    public static string Full(MeasureDefinition measure) =>
        MeasureValues.DenominatorOf(measure) is { } whole ? $"{Alone(measure)}, of {Lower(Alone(whole))}" : Alone(measure);

    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}

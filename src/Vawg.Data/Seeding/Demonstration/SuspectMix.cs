using System.Globalization;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Suspects of one theme: how many there are for the offences, how many come again, and who they are.</summary>
/// <param name="Theme">Code of the theme.</param>
/// <param name="PerOffence">Suspects for each offence recorded, at most 1.</param>
/// <param name="Repeat">The share who are suspects of an earlier offence of the theme too.</param>
/// <param name="Groups">The kinds of suspect.</param>
internal sealed record SuspectMix(string Theme, double PerOffence, double Repeat, SuspectGroup[] Groups)
{
    public double[] Weights { get; } = Groups.Select(g => g.Weight).ToArray();

    /// <summary>Reads a written table: sex, relationship, then age bands with their weights.</summary>
    public static SuspectMix Read(string theme, double perOffence, double repeat, string text) => new(theme, perOffence, repeat, text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words[2..].Select(w => Group(words[0], words[1], w.Split(':'))))
        .ToArray());

    private static SuspectGroup Group(string sex, string relationship, string[] age) =>
        ReturnWords.Sexes.TryParse(sex, out var ofSex) && ReturnWords.Relationships.TryParse(relationship, out var ofRelationship) && AgeBands.TryParse(age[0], out var band)
            ? new SuspectGroup(ofSex, band, ofRelationship, double.Parse(age[1], CultureInfo.InvariantCulture))
            : throw new FormatException($"'{sex} {relationship} {age[0]}' is not a kind of suspect.");
}

using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>A row of recorded offences of a generated return.</summary>
internal readonly record struct OffenceLine(RecordedOffence Offence, OffenceLocation Location, long Count)
{
    public IReadOnlyList<object?> Cells() =>
    [
        Offence.Offence.Text, Offence.Flags.Text(), ReturnWords.Sexes.Text(Offence.Victim.Sex), Offence.Victim.Age.Text(), ReturnWords.Locations.Text(Location), Count,
    ];
}

using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The offence, flags and victim of a row as far as they could be read; null where they could not.</summary>
internal readonly record struct OffenceCells(Offence? Offence, FlagSet? Flags, VictimSex? Sex, AgeBand? Age)
{
    public bool TryWhole(out RecordedOffence whole)
    {
        var isWhole = Offence is not null && Flags is not null && Sex is not null && Age is not null;
        whole = isWhole ? new RecordedOffence(Offence!.Code, Flags!.Value, new Victim(Sex!.Value, Age!.Value)) : default;
        return isWhole;
    }
}

using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>An exact combination of a row as one number, its codes by their place in the reference lists: of the largest returns there are hundreds of thousands to compare. Codes outside the lists have none.</summary>
public readonly record struct CombinationKey
{
    private const int LocationBits = 3;
    private const int OutcomeBits = 6;
    private const int BasisBits = 2;
    private const int SexBits = 2;
    private const int AgeBits = 4;
    private const int FlagBits = 24;

    private readonly ulong _bits;

    private CombinationKey(ulong bits) => _bits = bits;

    public static CombinationKey Of(in RecordedOffence offence) => new(
        Joined(Joined(Joined((ulong)Offences.IndexOf(offence.Offence), (int)offence.Flags, FlagBits), (int)offence.Victim.Sex, SexBits), (int)offence.Victim.Age, AgeBits));

    public static CombinationKey Of(in RecordedOffence offence, OffenceLocation location) => new(Joined(Of(offence)._bits, (int)location, LocationBits));

    public static CombinationKey Of(OutcomeBasis basis, in RecordedOffence offence, OutcomeCode outcome) =>
        new(Joined(Joined(Of(offence)._bits, (int)basis, BasisBits), Outcomes.IndexOf(outcome), OutcomeBits));

    private static ulong Joined(ulong bits, int value, int width) => value >= 0 && value < 1 << width
        ? (bits << width) | (uint)value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "More than has room in a key.");
}

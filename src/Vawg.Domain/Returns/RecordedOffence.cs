using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>One exact combination in the sheet of recorded offences, without its count.</summary>
/// <param name="Offence">The offence code as recorded; a sub-code's row is not repeated in its parent's.</param>
/// <param name="Flags">The flags it carries.</param>
/// <param name="Victim">Sex and age band of the victim.</param>
public readonly record struct RecordedOffence(OffenceCode Offence, FlagSet Flags, Victim Victim);

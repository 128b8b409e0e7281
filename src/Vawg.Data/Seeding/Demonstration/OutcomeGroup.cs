using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>A combination of the sheet of outcomes. Girls in sexual offences keep their age band; everywhere else outcomes are drawn without the age, which <see cref="OutcomeAges"/> states.</summary>
/// <param name="Offence">Offence code, flags and victim.</param>
/// <param name="Palette">How it is closed.</param>
internal sealed record OutcomeGroup(RecordedOffence Offence, OutcomePalette Palette);

using Vawg.Domain.Measures;

namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of suspects: how many suspects of one exact combination there were in a theme.</summary>
/// <param name="Theme">Code of the theme.</param>
/// <param name="Sex">Sex of the suspect.</param>
/// <param name="Age">Age band of the suspect.</param>
/// <param name="Relationship">What the suspect is to the victim.</param>
/// <param name="Count">Suspects.</param>
/// <param name="RepeatCount">Of those, suspects of an earlier offence of the theme too; never more than the count.</param>
/// <param name="SourceRow">Row of the sheet.</param>
public readonly record struct SuspectRow(string Theme, VictimSex Sex, AgeBand Age, Relationship Relationship, Count Count, Count RepeatCount, int SourceRow);

using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Suspects of one kind within a theme.</summary>
/// <param name="Sex">Their sex.</param>
/// <param name="Age">Their age band.</param>
/// <param name="Relationship">What they are to the victim.</param>
/// <param name="Weight">Relative size; the weights of a theme need not sum to anything.</param>
internal sealed record SuspectGroup(VictimSex Sex, AgeBand Age, Relationship Relationship, double Weight);

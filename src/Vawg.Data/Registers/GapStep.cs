using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>A state that an intelligence gap came into.</summary>
/// <param name="State">The state.</param>
/// <param name="OnDay">The day it came into it.</param>
/// <param name="Sentence">What was done or found.</param>
/// <param name="Owner">The role that has it in hand since; empty for none.</param>
/// <param name="By">Who noted it.</param>
/// <param name="AtUtc">When it was noted.</param>
public sealed record GapStep(GapState State, DateOnly OnDay, string Sentence, string Owner, string By, DateTime AtUtc);

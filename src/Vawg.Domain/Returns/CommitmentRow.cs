namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of commitments: how far the force is with one of them.</summary>
/// <param name="Commitment">Reference of the commitment, as in <see cref="Reference.Commitments"/>.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Due">The day by which the force means to have it embedded; null when not given.</param>
/// <param name="OwnerRole">The role, never the person, that answers for it.</param>
/// <param name="Evidence">What shows it; must be given when it is embedded.</param>
/// <param name="Note">The force's own words, or empty.</param>
/// <param name="SourceRow">Row of the sheet.</param>
public sealed record CommitmentRow(string Commitment, CommitmentStatus Status, DateOnly? Due, string OwnerRole, string Evidence, string Note, int SourceRow);

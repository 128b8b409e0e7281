using Vawg.Data.Model;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Queries.Threats;

/// <summary>What an issued edition has of a theme in a place beside what the figures are today, both as one reader may see them.</summary>
/// <param name="Edition">By whom and when it was issued, and from which publication.</param>
/// <param name="Then">The inputs as they were issued, which never change.</param>
/// <param name="Now">The inputs as the figures of the same year are today.</param>
public sealed record IssuedInputs(StoredEdition Edition, ThemeInputs Then, ThemeInputs Now);

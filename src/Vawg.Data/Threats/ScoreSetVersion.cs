using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>A version of the score set, with who made it, when and why.</summary>
/// <param name="Set">Method and levels.</param>
/// <param name="BasedOn">The version that it began as; null for those of the printed editions.</param>
/// <param name="Author">Who made it.</param>
/// <param name="CreatedAtUtc">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ScoreSetVersion(ScoreSet Set, int? BasedOn, string Author, DateTime CreatedAtUtc, string Reason)
{
    /// <summary>"by A. Lead, 25 November 2026"; the sets of the printed editions came with the product.</summary>
    public string Made => BasedOn is null ? "with the product" : $"by {Author}, {FigurePresenter.Date(CreatedAtUtc)}";
}

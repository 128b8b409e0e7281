using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Data.Progress;

/// <summary>Something that a force did and that others may learn from, with how far it has been shown to work.</summary>
/// <param name="Commitment">The commitment that it serves; null when it is about a theme.</param>
/// <param name="Theme">The theme that it is about; null when it serves a commitment.</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="On">The day of the source.</param>
public sealed record Practice(int Id, Collection Collection, Force Force, Commitment? Commitment, Theme? Theme, string What, PracticeGrade Grade, string Source, DateOnly On, string By, DateTime AtUtc)
{
    /// <summary>"A8 Stronger supervision" or "Stalking and harassment".</summary>
    public string About => Commitment?.Reference ?? Theme!.Name;
}

using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Threats;

/// <summary>Which rows belong to a theme: by offence code, or by flag within a scope of codes, of female victims within an age range.</summary>
public sealed record ThemeRule
{
    /// <summary>Codes that belong whatever the flags.</summary>
    public IReadOnlySet<OffenceCode> Offences { get; init; } = new HashSet<OffenceCode>();

    /// <summary>Flags any one of which brings a row in, if its code lies in <see cref="FlagScope"/>.</summary>
    public FlagSet Flags { get; init; }

    public required FlagScope FlagScope { get; init; }

    /// <summary>Codes that a flag may bring in beside those of the VAWG total.</summary>
    public IReadOnlySet<OffenceCode> FlagScopeAlso { get; init; } = new HashSet<OffenceCode>();

    /// <summary>Youngest age of the victim in years.</summary>
    public int AgeFrom { get; init; } = 10;

    /// <summary>Oldest age, or null for none. A victim of unknown age counts only where there is none.</summary>
    public int? AgeTo { get; init; }

    /// <summary>Whether the row belongs to the theme.</summary>
    public bool Holds(in RecordedOffence row) => HoldsVictim(row.Victim) && (HoldsOffence(row.Offence) || HoldsFlag(row));

    private bool HoldsOffence(OffenceCode code) =>
        Offences.Contains(code) || (Reference.Offences.Find(code)?.Parent is { } parent && Offences.Contains(parent));

    private bool HoldsFlag(in RecordedOffence row) => (row.Flags & Flags) != FlagSet.None
        && (FlagScope == FlagScope.AnyCode || VawgTotal.HoldsCode(row.Offence) || FlagScopeAlso.Contains(row.Offence));

    private bool HoldsVictim(Victim victim) => victim.Sex == VictimSex.Female
        && (victim.Age.YoungestAge() is { } age ? age >= AgeFrom && (AgeTo is not { } oldest || age <= oldest) : AgeTo is null);
}

using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Commands;

/// <summary>What the figures command was asked for, as typed.</summary>
internal sealed record FiguresRequest(string Collection, string Theme, string Force, string Period, string? Outcome, string Basis)
{
    /// <summary>What cannot be understood, in a sentence; null when all can.</summary>
    public string? Problem() => this switch
    {
        _ when !Collections.TryParse(Collection, out _) => $"There is no collection '{Collection}'. Use open-data, demonstration or returns.",
        _ when !OffenceSelection.TryParse(Theme, out _) => $"There is no theme, group, subgroup or offence '{Theme}'. See figures --help for how they are written.",
        _ when !IsNational && !IsAll && Forces.Find(Force) is null && Forces.FindBySlug(Force) is null => $"There is no force '{Force}'. Use all, national, a code such as E23000010, or a name.",
        _ when !Domain.Periods.Period.TryParse(Period, out _) => $"'{Period}' is not a period. Write \"year ending March 2023\", \"2022/23\" or \"2022/23 Q1\".",
        _ when Outcome is not null && WhichOutcomes() is null => $"There is no outcome code or group '{Outcome}'. Groups are: {string.Join("; ", Outcomes.Groups)}.",
        _ when BasisOf(Basis) is null => $"'{Basis}' is not a basis. Use closed or recorded.",
        _ when ReadCollection() == Domain.Measures.Collection.OpenData && ReadSelection().Kind is SelectionKind.Vawg or SelectionKind.Theme => $"Home Office open data counts all victims and has no flags, so it cannot tell {ReadSelection().Name}. Ask for a group, subgroup or offence.",
        _ => null,
    };

    public Collection ReadCollection() => Collections.TryParse(Collection, out var collection) ? collection : default;

    public Period ReadPeriod() => Domain.Periods.Period.TryParse(Period, out var period) ? period : default;

    public IEnumerable<FigureLine> Lines(LoadedCollection collection)
    {
        var force = IsAll || IsNational ? null : Forces.Find(Force) ?? Forces.FindBySlug(Force);
        return WhichOutcomes() is { } which
            ? FigureLines.OutcomeShares(collection, ReadSelection(), ReadPeriod(), BasisOf(Basis)!.Value, which, force, IsNational)
            : FigureLines.Recorded(collection, ReadSelection(), ReadPeriod(), force, IsNational);
    }

    private bool IsAll => Force.Equals("all", StringComparison.OrdinalIgnoreCase);

    private bool IsNational => Force.Equals(FigureLines.National, StringComparison.OrdinalIgnoreCase);

    private OffenceSelection ReadSelection() => OffenceSelection.TryParse(Theme, out var selection) ? selection : OffenceSelection.Vawg;

    private static OutcomeBasis? BasisOf(string text) => text.ToUpperInvariant() switch
    {
        "CLOSED" => OutcomeBasis.Closed,
        "RECORDED" => OutcomeBasis.Recorded,
        _ => null,
    };

    private Func<Outcome, bool>? WhichOutcomes()
    {
        if (OutcomeCode.TryParse(Outcome, out var code) && Outcomes.Find(code) is not null)
        {
            return o => o.Code == code;
        }

        var group = Outcomes.Groups.FirstOrDefault(g => g.Equals(Outcome, StringComparison.OrdinalIgnoreCase));
        return group is null ? null : o => o.Group == group && o.Parent is null;
    }
}

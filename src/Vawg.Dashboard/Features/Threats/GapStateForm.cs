using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>A new state of an intelligence gap as it is filled in.</summary>
public sealed class GapStateForm
{
    public string? State { get; set; }

    public string? OnDay { get; set; }

    public string? Sentence { get; set; }

    public string? Owner { get; set; }

    /// <summary>How many steps the gap had on the page.</summary>
    public int BasedOn { get; set; }

    public NewGapStep Written(string slug) => new()
    {
        GapSlug = slug,
        BasedOn = BasedOn,
        State = GapStates.Find(State),
        OnDay = FormText.Day(OnDay),
        Sentence = RegisterText.Tidy(Sentence),
        Owner = RegisterText.Tidy(Owner),
    };
}

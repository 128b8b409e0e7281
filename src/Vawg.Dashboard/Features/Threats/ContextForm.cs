using System.Globalization;
using Vawg.Data.Registers;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>A context figure as it is filled in.</summary>
public sealed class ContextForm
{
    public string? Kind { get; set; }

    /// <summary>The address of a theme; empty for none or several.</summary>
    public string? Theme { get; set; }

    /// <summary>The address of a force; empty for the nation.</summary>
    public string? Force { get; set; }

    public string? Title { get; set; }

    public string? Value { get; set; }

    public string? Amount { get; set; }

    public string? Unit { get; set; }

    public string? Base { get; set; }

    public string? Period { get; set; }

    public string? Source { get; set; }

    public string? Place { get; set; }

    public string? Tells { get; set; }

    public string? Limitations { get; set; }

    private double? AmountRead => decimal.TryParse(Amount, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var amount)
        ? (double)amount
        : null;

    public NewContextFigure Written() => new()
    {
        Kind = ContextKinds.Find(Kind),
        Theme = string.IsNullOrEmpty(Theme) ? null : Themes.FindBySlug(Theme),
        Force = Domain.Reference.Forces.FindBySlug(Force),
        ForceIsUnread = !string.IsNullOrEmpty(Force) && Domain.Reference.Forces.FindBySlug(Force) is null,
        Title = RegisterText.Tidy(Title),
        Value = RegisterText.Tidy(Value),
        Amount = AmountRead,
        AmountIsUnread = !string.IsNullOrWhiteSpace(Amount) && AmountRead is null,
        Unit = RegisterText.Tidy(Unit),
        Base = RegisterText.Tidy(Base),
        Period = RegisterText.Tidy(Period),
        Source = RegisterText.Tidy(Source),
        Place = RegisterText.Tidy(Place),
        Tells = RegisterText.Tidy(Tells),
        Limitations = RegisterText.Tidy(Limitations),
    };
}

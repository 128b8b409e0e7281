namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The rules by which the numbers of one sheet are read.</summary>
internal sealed record NumberRules(ScreeningRule Blank, ScreeningRule Whole, ScreeningRule Separator, ScreeningRule TooLarge, ScreeningRule Negative);

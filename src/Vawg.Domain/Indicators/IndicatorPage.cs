namespace Vawg.Domain.Indicators;

/// <summary>The page on which an indicator has its place.</summary>
public enum IndicatorPage
{
    Outcomes,
    Protection,
    Response,
    Victims,
    Quality,
}

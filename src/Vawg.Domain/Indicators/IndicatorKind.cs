namespace Vawg.Domain.Indicators;

/// <summary>What an indicator is made of, which says how it is computed and compared.</summary>
public enum IndicatorKind
{
    /// <summary>A part of a whole, in per cent, with a Wilson interval and a funnel of proportions.</summary>
    Share,

    /// <summary>A count for so many of something else, with Byar's interval and a funnel of rates.</summary>
    Rate,

    /// <summary>A count, which differs with the size of a force and is not compared.</summary>
    Count,

    /// <summary>Days or months of a force, which are never combined: the nation has the middle one of its forces.</summary>
    Level,
}

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The marks that a key explains.</summary>
public enum KeyMark
{
    /// <summary>Text alone, for triangles and symbols.</summary>
    None,
    Point,
    Signal,
    Mean,
    Limits,
    InnerLimits,
    Break,
    ChosenBar,
    PeerBar,
    OtherBar,
    Interval,
    ChosenPoint,
    PeerPoint,
    OtherPoint,
    National,
    ChosenLine,
    PeerLine,
    NationalLine,
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,
    Missing,
}

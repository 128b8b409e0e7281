namespace Vawg.Domain.Progress;

/// <summary>How far a notable practice has been shown to work.</summary>
public enum PracticeGrade
{
    Described = 1,
    MeasuredBeforeAndAfter = 2,
    Evaluated = 3,
}

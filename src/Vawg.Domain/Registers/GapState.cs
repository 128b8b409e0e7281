namespace Vawg.Domain.Registers;

/// <summary>How far something that is not known is on the way to being known. The numbers are stored.</summary>
public enum GapState
{
    Open = 1,
    BeingClosed = 2,
    Closed = 3,
}

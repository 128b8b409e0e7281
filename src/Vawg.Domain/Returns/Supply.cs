namespace Vawg.Domain.Returns;

/// <summary>Whether a return supplies an item.</summary>
public enum Supply
{
    Yes = 0,
    No = 1,
    Part = 2,
}

namespace Vawg.Domain.Measures;

/// <summary>The protective marking that a page, a print and a download carry. There is no default: whoever shows a figure says which.</summary>
public enum Marking
{
    Official = 1,
    OfficialSensitive = 2,
}

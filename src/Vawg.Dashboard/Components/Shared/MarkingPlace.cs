namespace Vawg.Dashboard.Components.Shared;

/// <summary>Where on the page a protective marking stands.</summary>
public enum MarkingPlace
{
    Top,
    Bottom,
}

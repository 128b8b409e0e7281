namespace Vawg.Dashboard.Components.Charts;

/// <summary>The part of a force in a chart of all forces.</summary>
public enum FocusRole
{
    Other,
    Peer,
    Chosen,
}

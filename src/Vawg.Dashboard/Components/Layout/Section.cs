namespace Vawg.Dashboard.Components.Layout;

/// <summary>The sections of the product, in the order of the navigation.</summary>
public enum Section
{
    Overview,
    Forces,
    Threats,
    Outcomes,
    Protection,
    Response,
    Victims,
    Progress,
    Returns,
    Quality,
    Method,
    Admin,
}

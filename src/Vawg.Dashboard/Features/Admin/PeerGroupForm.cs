using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>A peer group as it is filled in.</summary>
public sealed class PeerGroupForm
{
    public string? Name { get; set; }

    public string? ValidFrom { get; set; }

    public string? Source { get; set; }

    /// <summary>The addresses of the forces that are ticked; null when none is.</summary>
    public List<string>? Members { get; set; }

    /// <summary>Why it is changed; not asked for when it is made.</summary>
    public string? Reason { get; set; }

    /// <summary>The version that was on the page; 0 for a new group.</summary>
    public int BasedOn { get; set; }

    public static PeerGroupForm Of(PeerGroupVersion version) => new()
    {
        Name = version.Group.Name,
        ValidFrom = FormText.Of(version.Group.ValidFrom),
        Source = version.Group.Source,
        Members = version.Group.Members.Select(f => f.Slug).ToList(),
        BasedOn = version.Version,
    };

    public bool Ticks(Force force) => Members?.Contains(force.Slug) == true;

    public NewPeerGroup Written() => new()
    {
        Name = RegisterText.Tidy(Name),
        ValidFrom = FormText.Day(ValidFrom),
        Source = RegisterText.Tidy(Source),
        Members = Domain.Reference.Forces.Territorial.Where(Ticks).ToList(),
    };
}

using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>Who reads: which force's detail is in scope, and what may be seen of small cells. Every query takes one.</summary>
/// <param name="OwnForce">The one force whose detail is in scope, or null for all forces.</param>
/// <param name="Audience">What may be seen of small cells.</param>
public sealed record Reader(ForceCode? OwnForce, Audience Audience)
{
    /// <summary>A reader of every force, without the permission for small cells.</summary>
    public static Reader General { get; } = new(null, Audience.General);

    /// <summary>Whether the detail of a force may be read.</summary>
    public bool MayRead(ForceCode force) => OwnForce is not { } own || own == force;

    /// <summary>Those of some forces whose detail is in scope. Whatever lists, counts or names forces asks here first.</summary>
    public IEnumerable<Force> InScope(IEnumerable<Force> forces) => forces.Where(f => MayRead(f.Code));
}

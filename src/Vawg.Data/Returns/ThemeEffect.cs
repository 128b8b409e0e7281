using Vawg.Domain.Measures;

namespace Vawg.Data.Returns;

/// <summary>What a version would do to a force's figures of one topic.</summary>
/// <param name="Topic">VAWG or a theme.</param>
/// <param name="QuarterBefore">The count of the quarter as published; not supplied where nothing is.</param>
/// <param name="QuarterAfter">The count of the quarter by this version.</param>
/// <param name="Before">Count, rate and comparison over the period as published.</param>
/// <param name="After">The same with this version in place.</param>
public sealed record ThemeEffect(Topic Topic, Count QuarterBefore, Count QuarterAfter, ComparedFigure Before, ComparedFigure After);

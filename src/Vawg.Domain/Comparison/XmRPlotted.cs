using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Domain.Comparison;

/// <summary>One quarter on an XmR chart with its signals.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Count">The count, or why it is missing.</param>
/// <param name="Value">What is charted, or null for a gap.</param>
/// <param name="IsInBaseline">Whether mean and limits rest on it.</param>
/// <param name="Signals">What it tells, given the quarters before it.</param>
public sealed record XmRPlotted(Quarter Quarter, Count Count, double? Value, bool IsInBaseline, XmRSignals Signals);

using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Views;

/// <summary>Where it is noted that a reader was given figures that the general reader does not see.</summary>
public sealed partial class SmallCellOpenings(ILogger<SmallCellOpenings> log)
{
    /// <summary>Notes the opening when there was one; the event of the audit is written here.</summary>
    /// <param name="view">What was shown.</param>
    /// <param name="what">The page, download or dialog.</param>
    public void Note(View view, string what)
    {
        if (view.OpensSmallCells)
        {
            Opened(log, what, view.Choice.Collection, view.Topic.Selection.Text, view.Choice.Force?.Code.Text ?? "all", view.Choice.Period.Slug);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Small cells opened: {What} of {Collection}, {Selection}, force {Force}, {Period}")]
    private static partial void Opened(ILogger log, string what, Collection collection, string selection, string force, string period);
}

using Vawg.Dashboard.Auth;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Views;

/// <summary>Records that a reader was given figures that the general reader does not see.</summary>
public sealed class SmallCellOpenings(CurrentPerson current, IHttpContextAccessor http, AuditTrail audit)
{
    /// <summary>Writes the event of the audit when there was an opening, before the figures are shown.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="what">The page, download or dialog.</param>
    public Task NoteAsync(View view, string what, CancellationToken cancellationToken) =>
        view.OpensSmallCells ? NoteOpeningAsync(view, what, cancellationToken) : Task.CompletedTask;

    /// <summary>Writes the event for rows of returns, which are small cells whatever their sum is.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="what">The page, download or dialog.</param>
    /// <param name="of">Of which figure the rows are: a selection, an indicator or a table.</param>
    /// <param name="period">The period that they are of.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task NoteRowsAsync(View view, string what, string of, Period period, CancellationToken cancellationToken)
    {
        if (!view.Choice.Collection.IsPublic() && await current.FindAsync(cancellationToken) is { } person)
        {
            await AppendAsync(person, view.Choice.Force?.Code.Text, what, [("collection", view.Choice.Collection.Slug()), ("figure", of), ("period", period.Slug)], cancellationToken);
        }
    }

    /// <summary>Writes the event for indicators when any of them is shown to this reader and to no general one.</summary>
    public Task NoteAsync(View view, IndicatorPage page, string what, CancellationToken cancellationToken) =>
        view.OpensIndicators(page) ? NoteOpeningAsync(view, what, cancellationToken) : Task.CompletedTask;

    /// <summary>Writes the event for victims and suspects of any theme, or hate strands, that are shown to this reader and to no general one. Pages and files hold every force in the reader's scope, whichever is chosen.</summary>
    public Task NoteAsync(View view, BreakdownView told, Period year, string what, CancellationToken cancellationToken) =>
        view.Figures.Topics.Any(t => told.OpensSmallCells(t.Selection, force: null, year)) ? NoteOpeningAsync(view, what, cancellationToken) : Task.CompletedTask;

    /// <summary>Writes the event for outcomes of girls and women of any theme that are shown to this reader and to no general one; of every force in scope, as above.</summary>
    public Task NoteOutcomesAsync(View view, BreakdownView told, OutcomeBasis basis, Period year, string what, CancellationToken cancellationToken) =>
        view.Figures.Topics.Any(t => told.OpensOutcomes(basis, t.Selection, force: null, year)) ? NoteOpeningAsync(view, what, cancellationToken) : Task.CompletedTask;

    /// <summary>Writes the event for what a return holds, shown before it is published to those who hand it in and approve it.</summary>
    public async Task NoteReturnAsync(Force force, Quarter quarter, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } person)
        {
            await AppendAsync(person, force.Code.Text, "figures of a return before publication", [("period", quarter.Slug)], cancellationToken);
        }
    }

    /// <summary>Writes the event for context figures that are for named roles.</summary>
    public async Task NoteContextAsync(string what, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } person)
        {
            await AppendAsync(person, null, what, [("figures", "homicides and suicides by force")], cancellationToken);
        }
    }

    private async Task NoteOpeningAsync(View view, string what, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } person)
        {
            return;
        }

        await AppendAsync(
            person,
            view.Choice.Force?.Code.Text,
            what,
            [("collection", view.Choice.Collection.Slug()), ("theme", view.Topic.Selection.Text), ("period", view.Choice.Period.Slug)],
            cancellationToken);
    }

    private Task AppendAsync(SignedInPerson person, string? forceCode, string what, (string Name, string Value)[] details, CancellationToken cancellationToken) => audit.AppendAsync(
        new AuditEntry
        {
            By = new AuditActor(person.AccountId, person.Name, http.HttpContext is { } context ? SessionSignIn.SourceOf(context) : "an open page"),
            Act = AuditAct.SmallCellsOpened,
            ForceCode = forceCode,
            Subject = what,
            Details = details,
        },
        cancellationToken);
}

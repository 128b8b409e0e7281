using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class HiddenFigureTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Pattern_is_stored_with_the_publication_and_its_loss_is_found(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        await using var context = database.CreateContext();
        (await context.HiddenFigures.CountAsync()).Should().BePositive();
        (await context.HiddenFigures.CountAsync(h => h.ForceCode == "national" && !EF.Functions.Like(h.Selection, "%|%"))).Should().Be(0, "in a first publication there is always a further force to hide");

        var hidden = await context.HiddenFigures.Where(h => h.Selection == "HBA" && h.QuarterCount == 1).OrderBy(h => h.ForceCode).ThenBy(h => h.Quarter).FirstAsync();
        await context.HiddenFigures.Where(h => h.Selection == hidden.Selection && h.ForceCode == hidden.ForceCode).ExecuteDeleteAsync();

        (await Published.VerifyAsync(database.Contexts())).Differences.Should().Contain(d => d.Contains("should be hidden", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Single_forces_of_sensitive_themes_are_hidden_and_the_nation_is_not(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        var view = (await Published.LoadAsync(database.Contexts(), Collection.Demonstration)).View;

        foreach (var selection in SuppressionPattern.Selections.Where(SensitiveItems.Hold))
        {
            view.Cube.Forces.Select(f => view.Over(selection, f, Period.FinancialYear(2022))).Should().OnlyContain(c => c.IsMissing);
            view.National(selection, Period.FinancialYear(2022)).Count.IsMissing.Should().BeFalse(selection.Text);
        }
    }
}

using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class OutcomeRowTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Row_gives_one_figure_on_each_basis_that_has_a_number()
    {
        var rows = Accepted(Write(OutcomeCsv.Row(), OutcomeCsv.Row("1", "0", string.Empty), OutcomeCsv.Row("18", string.Empty, "-2"))).OutcomeRows();

        rows.Select(r => (r.Outcome.Text, r.Basis, r.Count, r.SourceRow)).Should().Equal(
            ("16", OutcomeBasis.Recorded, 5, 2),
            ("16", OutcomeBasis.Closed, 7, 2),
            ("1", OutcomeBasis.Recorded, 0, 3),
            ("18", OutcomeBasis.Closed, -2, 4));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    public void Outcome_0_has_no_closed_basis(string closed) =>
        Accepted(Write(OutcomeCsv.Row("0", "4", closed))).OutcomeRows().Should().ContainSingle().Which.Basis.Should().Be(OutcomeBasis.Recorded);

    [Fact]
    public void Outcome_0_among_the_decisions_of_a_quarter_is_refused() =>
        Expect(OutcomeCsv.Row("0", "4", "1"), "outcomes_recorded_in_quarter", "Outcome 0 is not yet a decision, so none can have been recorded in the quarter; leave the cell empty.");

    [Fact]
    public void Row_without_a_number_on_either_basis_is_refused() =>
        Expect(OutcomeCsv.Row(recorded: string.Empty, closed: string.Empty), "outcomes_for_offences_recorded_in_quarter", "The row has no number on either basis.");

    [Theory]
    [InlineData("23")]
    [InlineData("4A")]
    [InlineData("016")]
    public void Unknown_outcome_type_is_refused(string type) =>
        Expect(OutcomeCsv.Row(type), "outcome_type", $"\u201c{type}\u201d is not an outcome type; 0 to 22, 1A, 2A and 3A are.");

    [Fact]
    public void Repeated_outcome_is_refused_but_its_alternate_is_another_type()
    {
        var problem = OnlyProblem(Write(OutcomeCsv.Row("1"), OutcomeCsv.Row("1A"), OutcomeCsv.Row("1")));

        problem.Row.Should().Be(4);
        problem.Sentence.Should().Be("Row 2 already gives this force, quarter, offence code and outcome type.");
    }

    private void Expect(string row, string column, string sentence) =>
        OnlyProblem(Write(row)).Should().BeEquivalentTo(new { Sheet = "outcomes.csv", Row = 2, Column = column, Sentence = sentence });

    private string Write(params string[] rows) => _folder.Write("outcomes.csv", OutcomeCsv.Of(rows));
}

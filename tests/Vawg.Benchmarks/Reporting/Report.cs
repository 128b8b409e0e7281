using Vawg.Benchmarks.Accounts;
using Vawg.Benchmarks.Audit;
using Vawg.Benchmarks.Imports;
using Vawg.Benchmarks.Pages;
using Vawg.Benchmarks.Returns;
using Vawg.Benchmarks.Scale;
using Vawg.Benchmarks.Scores;
using Vawg.Benchmarks.Starts;
using Vawg.Benchmarks.Weight;
using Vawg.Data;
using Vawg.Testing.Postgres;

namespace Vawg.Benchmarks.Reporting;

/// <summary>The table of figures in Markdown, printed line by line as they come.</summary>
internal sealed class Report(TextWriter output)
{
    private int _met;
    private int _missed;

    public void Head()
    {
        output.WriteLine("| part | database | figure | measured | bar | verdict | beside |");
        output.WriteLine("| --- | --- | --- | ---: | ---: | --- | --- |");
    }

    public async Task AddAsync(MeasuredPart part, DatabaseEngine engine)
    {
        try
        {
            if (engine == DatabaseEngine.Postgres && await PostgresServer.FindAsync() is null)
            {
                Line(part, engine, Measurement.NotMeasured("everything", $"PostgreSQL was not found; set {PostgresServer.Variable}"));
                return;
            }

            await foreach (var measurement in Measurements(part, engine))
            {
                Line(part, engine, measurement);
            }
        }
#pragma warning disable CA1031 // A part that breaks is a line of the report; the others are still worth having.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Line(part, engine, Measurement.NotMeasured("the rest", fault.Message.ReplaceLineEndings(" ")));
            await Console.Error.WriteLineAsync(fault.ToString());
        }
    }

    public void Foot()
    {
        output.WriteLine();
        output.WriteLine($"{_met} bars met, {_missed} missed.");
    }

    private static IAsyncEnumerable<Measurement> Measurements(MeasuredPart part, DatabaseEngine engine) => part switch
    {
        MeasuredPart.Pages => PagesPart.MeasureAsync(engine),
        MeasuredPart.Weight => WeightPart.MeasureAsync(engine),
        MeasuredPart.Import => ImportPart.MeasureAsync(engine),
        MeasuredPart.Scale => ScalePart.MeasureAsync(engine),
        MeasuredPart.Start => StartPart.MeasureAsync(engine),
        MeasuredPart.Audit => AuditPart.MeasureAsync(engine),
        MeasuredPart.Accounts => AccountsPart.MeasureAsync(engine),
        MeasuredPart.Returns => ReturnsPart.MeasureAsync(engine),
        MeasuredPart.Scores => ScoresPart.MeasureAsync(engine),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "An unknown part."),
    };

    private void Line(MeasuredPart part, DatabaseEngine engine, Measurement measured)
    {
        _met += measured.IsMet == true ? 1 : 0;
        _missed += measured.IsMet == false ? 1 : 0;
        var verdict = measured.IsMet switch
        {
            true => "pass",
            false => "**fail**",
            null => "-",
        };
        output.WriteLine($"| {part} | {engine} | {measured.Name} | {measured.Figure} | {measured.Bar} | {verdict} | {measured.Beside} |");
        output.Flush();
    }
}

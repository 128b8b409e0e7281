using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Sheets;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Screening;

public class ScreeningPropertyTests
{
    private static readonly Gen<OffenceCode> Code = Gen.OneOf(Offences.All
        .Where(o => !o.Description.Contains("male", StringComparison.OrdinalIgnoreCase) && !o.Description.Contains("under", StringComparison.Ordinal) && !o.Code.Text.Contains("4.1/", StringComparison.Ordinal))
        .Select(o => o.Code)
        .Append(OffenceCode.Parse("19C"))
        .ToArray());

    private static readonly Gen<RecordedOffence> Offence = Gen.Select(Code, Gen.Int[0, (1 << 17) - 1], Gen.OneOf(Enum.GetValues<AgeBand>()[5..]), (code, bits, age) => Row.Of(code.Text, Kept((FlagSet)bits), age: age));

    private static readonly Gen<Count> Number = Gen.Frequency<Count>((9, Gen.Long[0, 500].Select(Count.Of)), (1, Gen.OneOf(Count.NotSupplied, Count.Missing(MissingReason.NotApplicable))));

    private static readonly Gen<RecordedOffenceRow[]> Recorded = Gen.Select(Offence, Gen.Enum<OffenceLocation>(), Number, (offence, location, count) => new RecordedOffenceRow(offence, location, count)).Array[0, 20];

    private static readonly Gen<OutcomeRow[]> Outcome = Gen.Select(Gen.Enum<OutcomeBasis>(), Offence, Gen.Int[1, 22], Gen.Long[0, 1], Gen.Int[0, 400].Nullable(), (basis, offence, code, count, days) =>
        new OutcomeRow(basis, offence, OutcomeCode.Parse($"{code}"), Count.Of(count)) { MedianDays = days }).Array[0, 20];

    private static readonly Gen<SheetCell> Cell = Gen.Select(
        Gen.Int[0, 7],
        Gen.OneOf<string>(
            Gen.OneOf("8Q", "4.1", "DA", "FM", "F", "25-34", "10-12", "private", "12", "-1", "1,204", "[x]", "closed", "1A", "0", "total", "=1", "A1", "embedded", "E23000010", "2022/23 Q1", "MARAC_CASES", "x@y.uk", "\ud800", string.Empty, "NaN", "1E999", "2022-12-10"),
            Gen.OneOf(ReturnSheets.All.SelectMany(s => s.Columns).Select(c => c.Name).ToArray()),
            Gen.String[0, 12]),
        Gen.Bool,
        (kind, text, isFormula) => new SheetCell((CellKind)kind, text, isFormula));

    private static readonly Gen<SheetMessage> Message = Gen.Frequency<SheetMessage>(
        (2, Gen.Enum<SheetFormat>().Select(f => (SheetMessage)new FileRecognised(f))),
        (4, Gen.Select(Gen.OneOf([.. ReturnSheets.All.Select(s => s.Name), "guidance", "pivot", string.Empty]), Gen.Bool, (name, isHidden) => (SheetMessage)new SheetStarted(name, isHidden, isHidden ? ';' : null))),
        (4, Gen.OneOf(ReturnSheets.All.ToArray()).Select(s => (SheetMessage)new SheetRow(1, s.Columns.Select(c => AReturn.Text(c.Name)).ToArray()))),
        (20, Gen.Select(Gen.Int, Cell.Array[0, 9], (number, cells) => (SheetMessage)new SheetRow(number, cells))),
        (1, Gen.String[0, 8].Select(range => (SheetMessage)new CellsMerged(range))),
        (1, Gen.Const((SheetMessage)new FileEnded())),
        (1, Gen.Const((SheetMessage)new FileRefused((RefusalCause)99, null, null, "?"))));

    [Fact]
    public void Valid_return_screens_clean_and_comes_back_as_the_same_rows_in_any_order_of_columns() =>
        Gen.Select(Recorded, Outcome, Gen.Int).Sample((recorded, outcomes, seed) =>
        {
            recorded = recorded.DistinctBy(r => (r.Offence, r.Location)).Select((r, i) => r with { SourceRow = i + 2 }).ToArray();
            outcomes = outcomes.DistinctBy(r => (r.Basis, r.Offence, r.Outcome)).Select((r, i) => r with { SourceRow = i + 2 }).ToArray();
            var written = new AReturn().Empty("coverage").Empty("recorded_offences").Empty("outcomes");
            written.Add("recorded_offences", recorded.Select(Written).ToArray()).Add("outcomes", outcomes.Select(Written).ToArray());
            foreach (var sheet in ReturnSheets.All)
            {
                written.Sheet(sheet.Name).Shuffle(seed);
            }

            var screened = written.Screen();

            screened.Findings.Where(f => f.Rule.Code != "F-39" && f.Rule.Code != "O-22" && f.Rule.Code != "Q-05").Should().BeEmpty();
            screened.Return!.RecordedOffences.Should().Equal(recorded);
            screened.Return.Outcomes.Should().Equal(outcomes);
        }, iter: 200);

    [Fact]
    public void Any_messages_in_any_order_give_findings_and_never_an_exception_nor_a_return_beside_a_fail() =>
        Message.Array[0, 60].Sample(messages => IsSound(ReturnScreening.Screen(messages, new AReturn().Request)), iter: 2_000);

    [Fact]
    public void File_that_is_cut_anywhere_is_not_taken_for_whole()
    {
        var messages = new AReturn().Messages().ToList();
        Gen.Int[0, messages.Count - 1].Sample(cut =>
        {
            var screened = ReturnScreening.Screen(messages.Take(cut), new AReturn().Request);

            screened.Places.Should().ContainKey("F-01");
            screened.Return.Should().BeNull();
        }, iter: 100);
    }

    [Fact]
    public void Messages_of_a_valid_return_in_any_order_are_answered() =>
        Gen.Shuffle(new AReturn().Messages().ToArray()).Sample(messages => IsSound(ReturnScreening.Screen(messages, new AReturn().Request)), iter: 200);

    private static void IsSound(ScreenedReturn screened)
    {
        var hasFail = screened.Findings.Any(f => f.Rule.Severity == FindingSeverity.Fail);
        (screened.Return is null).Should().Be(hasFail);
        screened.Findings.Should().OnlyContain(f => f.Value == null || f.Value.Length <= 80);
        screened.Places.Values.Sum().Should().BeGreaterThanOrEqualTo(screened.Findings.Count);
    }

    /// <summary>Flags as a return may hold them: forced marriage and FGM with honour-based abuse.</summary>
    private static FlagSet Kept(FlagSet flags) => (flags & (FlagSet.ForcedMarriage | FlagSet.FemaleGenitalMutilation)) == FlagSet.None ? flags : flags | FlagSet.HonourBasedAbuse;

    private static string Written(RecordedOffenceRow row) => $"{Written(row.Offence)}|{ReturnWords.Locations.Text(row.Location)}|{row.Count}";

    private static string Written(RecordedOffence offence) => $"{offence.Offence}|{offence.Flags.Text()}|F|{offence.Victim.Age.Text()}";

    private static string Written(OutcomeRow row)
    {
        var offence = row.Offence;
        return $"{ReturnWords.Bases.Text(row.Basis)}|{offence.Offence}|{offence.Flags.Text()}|{row.Outcome}|F|{offence.Victim.Age.Text()}|{row.Count}|{row.MedianDays}";
    }
}

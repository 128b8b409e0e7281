using FluentAssertions;
using Vawg.Data.Tests.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Progress;

public sealed class MeasureMovementsTests
{
    private static readonly MeasureDefinition SignedOff = MeasureDefinitions.Find("CLOSURES_SIGNED_OFF")!;

    private static readonly MeasureDefinition Referred = MeasureDefinitions.Find("SUPPORT_REFERRED")!;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_measure_of_a_force_is_a_share_by_quarter_that_signals_when_it_moves(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        await desk.PublishAsync([.. Returns(1, signedOff: q => q == 7 ? 95 : 58 + (q % 3), referred: 40)]);

        var trends = await desk.TrendsAsync(Reader.General, ThreatReturns.Forces[0]);

        trends.TrendOf(SignedOff)!.Points.Select(p => p.Value!.Value.Value).Should().StartWith([0.58, 0.59, 0.60]).And.HaveCount(8);
        trends.MovementOf(SignedOff).Words.Should().Be("Higher, which is better: signal since Q4 2022/23");
        trends.MovementOf(MeasureDefinitions.Find("MARAC_CASES")!).Kind.Should().Be(MovementKind.NotSupplied);
        (await desk.TrendsAsync(Reader.General, force: null)).MovementOf(SignedOff).Kind.Should().Be(MovementKind.NotSupplied, "one force is no nation");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_measure_with_a_small_count_is_told_to_the_force_and_to_readers_with_permission_alone(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        await desk.PublishAsync([.. Returns(11, signedOff: q => 58 + (q % 3), referred: 3)]);
        var (own, other) = (ThreatReturns.Forces[0], ThreatReturns.Forces[1]);

        var general = await desk.TrendsAsync(Reader.General, own);
        (general.MovementOf(Referred).Kind, general.TrendOf(Referred)).Should().Be((MovementKind.Suppressed, null));
        general.MovementOf(SignedOff).Kind.Should().Be(MovementKind.NoSignal);
        general.OpensSmall([Referred.Code]).Should().BeFalse();
        foreach (var reader in new[] { new Reader(own.Code, Audience.General), ProgressDesk.WholeReader })
        {
            var whole = await desk.TrendsAsync(reader, own);
            (whole.MovementOf(Referred).Kind, whole.OpensSmall([Referred.Code])).Should().Be((MovementKind.NoLimits, true));
        }

        (await desk.TrendsAsync(new Reader(own.Code, Audience.General), other)).MovementOf(SignedOff).Kind.Should().Be(MovementKind.NotSupplied, "it is another force");
        (await desk.TrendsAsync(Reader.General, force: null)).TrendOf(Referred)!.Points[0].Value.Should().Be(new MeasureValue(0.03, 33, 1_100));
    }

    /// <summary>Eight quarters of forces: of 100 closures some are signed off, and of 100 victims some are referred.</summary>
    private static IEnumerable<ForceReturn> Returns(int forces, Func<int, long> signedOff, long referred) =>
        from force in ThreatReturns.Forces.Take(forces)
        from q in Enumerable.Range(0, 8)
        select ThreatReturns.Return(force, ThreatReturns.First + q, 1, 1) with
        {
            Measures =
            [
                new MeasureRow("CLOSURES_SIGNED_OFF", "ALL:16", signedOff(q), Missing: null, string.Empty, 2),
                new MeasureRow("CLOSURES_TOTAL", "ALL:16", 100, Missing: null, string.Empty, 3),
                new MeasureRow("SUPPORT_REFERRED", "IDVA", referred, Missing: null, string.Empty, 4),
                new MeasureRow("VICTIMS", string.Empty, 100, Missing: null, string.Empty, 5),
            ],
        };
}

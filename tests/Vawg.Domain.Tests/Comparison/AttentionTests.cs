using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class AttentionTests
{
    [SkippableFact]
    public void Published_sexual_offences_make_almost_every_count_signal_and_few_forces_are_listed()
    {
        var quarter = new Quarter(2022, 4);
        var counts = PublishedData.Recorded("Sexual offences");
        var quarters = counts.Keys.Select(k => k.Quarter).Where(q => q <= quarter).Distinct().Order().ToList();
        var national = quarters.ToDictionary(q => q, q => Forces.Territorial.Sum(f => counts.GetValueOrDefault((f.Code, q))));
        var breaks = SeriesBreaks.OfTheme("RASSO");

        var signalling = 0;
        var listed = 0;
        foreach (var force in Forces.Territorial)
        {
            var supplied = quarters.Where(q => counts.ContainsKey((force.Code, q))).ToList();
            var chart = XmR.Analyse(supplied.Select(q => new XmRPoint(q, Count.Of(counts[(force.Code, q)]))).ToList(), breaks);
            var shares = ShareSignals.Analyse(supplied.Select(q => new SharePoint(q, Count.Of(counts[(force.Code, q)]), Count.Of(national[q]))).ToList(), breaks);
            signalling += chart.Current!.Points[^1].Signals == XmRSignals.None ? 0 : 1;
            listed += Attention.Lists(shares) ? 1 : 0;
        }

        signalling.Should().BeGreaterThanOrEqualTo(36);
        listed.Should().BeLessThanOrEqualTo(8);
    }
}

using FluentAssertions;
using Vawg.Data.Imports;

namespace Vawg.Data.Tests.Imports;

/// <summary>What a test expects of a verdict, with the problems in the message when it is the other one.</summary>
internal static class VerdictAssertions
{
    public static OpenDataVerdict Check(string path, OpenDataTable? expected = null) => OpenDataCheck.Read(path, expected, null, CancellationToken.None);

    public static CheckedOpenDataFile Accepted(string path, OpenDataTable? expected = null)
    {
        var verdict = Check(path, expected);
        verdict.Should().BeOfType<CheckedOpenDataFile>(because: verdict is OpenDataRefusal refusal
            ? $"it is good, but: {refusal.Sentence} {string.Join(' ', refusal.Problems.Take(3))}"
            : "it is good");
        return (CheckedOpenDataFile)verdict;
    }

    public static OpenDataRefusal Refused(string path, OpenDataTable? expected = null) =>
        Check(path, expected).Should().BeOfType<OpenDataRefusal>().Subject;

    public static ImportProblem OnlyProblem(string path, OpenDataTable? expected = null)
    {
        var refusal = Refused(path, expected);
        refusal.FurtherProblems.Should().Be(0);
        return refusal.Problems.Should().ContainSingle().Subject;
    }
}

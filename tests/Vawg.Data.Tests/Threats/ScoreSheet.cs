using System.Globalization;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Sheets;

namespace Vawg.Data.Tests.Threats;

/// <summary>A workbook that holds the inputs of scores and the formulas of docs/method.md, written without the code that scores: a row for each theme in each place.</summary>
internal static class ScoreSheet
{
    private static readonly string[] Heading =
    [
        "place", "theme", "recorded", "months", "residents", "mean weight", "now", "before", "phi", "established", "filled", "trained",
        "physical", "psychological", "financial", "community", "public expectation", "hidden scale", "forecast", "capacity gap", "capability gap",
        "rate", "change", "severity level", "volume level", "trend level", "capacity level", "capability level",
        "I sum", "I missing", "L sum", "L missing", "O sum", "O missing", "I", "L", "O",
        "uplift", "lower", "upper", "beside", "multiplied", "counted as", "rank",
    ];

    /// <summary>Where the results stand, from 0: uplift, lower, upper, beside, multiplied, and the rank.</summary>
    public static readonly int[] Results = [.. new[] { "uplift", "lower", "upper", "beside", "multiplied", "rank" }.Select(name => Array.IndexOf(Heading, name))];

    /// <param name="places">Inputs of the nine themes of each place, with the set whose levels and default method apply.</param>
    public static byte[] Bytes(IReadOnlyList<(string Place, ScoreSet Set, IReadOnlyList<ThemeInputs> Inputs)> places)
    {
        var rows = new List<IReadOnlyList<object?>> { Heading };
        foreach (var (place, set, inputs) in places)
        {
            var (first, last) = (rows.Count + 1, rows.Count + inputs.Count);
            rows.AddRange(inputs.Select((input, i) => (IReadOnlyList<object?>)[.. Inputs(place, set, input), .. Formulas(first + i, first, last).Select(f => new Formula(f, Saved: null))]));
        }

        return new XlsxFile().Sheet("scores", [.. rows]).ToBytes();
    }

    private static IEnumerable<object?> Inputs(string place, ScoreSet set, ThemeInputs inputs)
    {
        object? Level(Criterion criterion) => set.LevelOf(inputs.Theme.Code, criterion, force: null)?.Level;
        return
        [
            place, inputs.Theme.Code, inputs.Recorded.Known, inputs.Months, inputs.Residents.Known, inputs.Severity?.MeanWeight,
            inputs.Trend?.Now, inputs.Trend?.Before, inputs.Trend?.Phi, inputs.Posts?.Established, inputs.Posts?.InPost, inputs.Posts?.Trained,
            Level(Criterion.Physical), Level(Criterion.Psychological), Level(Criterion.Financial), Level(Criterion.Community), Level(Criterion.PublicExpectation),
            Level(Criterion.HiddenScale), Level(Criterion.Forecast), Level(Criterion.CapacityGap), Level(Criterion.CapabilityGap),
        ];
    }

    /// <summary>The formulas of a row in the order of the heading. A cell holds an empty text where there is nothing.</summary>
    private static IEnumerable<string> Formulas(int row, int first, int last)
    {
        string At(string name, int of) => Letters(Array.IndexOf(Heading, name)) + of.ToString(CultureInfo.InvariantCulture);
        string C(string name) => At(name, row);
        string Blank(string cell, string then) => $"IF({cell}=\"\",\"\",{then})";
        string Points(string name) => $"IF({C(name)}=\"\",0,CHOOSE({C(name)}+1,0,1,2,4,8))";
        string Sum(params (string Name, string Weight)[] lines) => string.Join('+', lines.Select(l => $"{l.Weight}*{Points(l.Name)}"));
        string Missing(params (string Name, string Weight)[] lines) => string.Join('+', lines.Select(l => $"IF({C(l.Name)}=\"\",{l.Weight},0)"));
        string Share(string share, string assessed, string when) => $"IF({when},{Blank(C(assessed), C(assessed))},IF({share}>=95,0,IF({share}>=85,1,IF({share}>=75,2,IF({share}>=60,3,4)))))";
        string Mean(string part, int weight) => $"IF({C(part + " missing")}<=0.25*{weight},{C(part + " sum")}/({weight}-{C(part + " missing")}),\"\")";
        string Bound(string part, int weight, int points) => $"(({C(part + " sum")}+{points}*{C(part + " missing")})/{weight})";
        string Uplift(string i, string l, string o) => $"{i}*{l}*(1+0.5*{o}/8)";

        (string, string)[] impact = [("physical", "1"), ("psychological", "1"), ("financial", "0.5"), ("community", "0.5"), ("public expectation", "0.5"), ("severity level", "0.5")];
        (string, string)[] likelihood = [("volume level", "1"), ("trend level", "0.5"), ("hidden scale", "0.5"), ("forecast", "1")];
        (string, string)[] organisation = [("capacity level", "1"), ("capability level", "1")];
        var change = $"100*({C("now")}-{C("before")})/{C("before")}";
        return
        [
            $"IF(OR({C("recorded")}=\"\",{C("residents")}=\"\"),\"\",1000*{C("recorded")}*12/{C("months")}/{C("residents")})",
            Blank(C("now"), $"IF({C("before")}<20,\"\",IF({C("phi")}=\"\",{change},IF(ABS(SQRT(2/{C("phi")})*(SQRT({C("now")})-SQRT({C("before")})))<=3,0,{change})))"),
            Blank(C("mean weight"), $"IF({C("mean weight")}<20,0,IF({C("mean weight")}<100,1,IF({C("mean weight")}<400,2,IF({C("mean weight")}<1000,3,4))))"),
            Blank(C("rate"), $"IF({C("rate")}<=0,0,IF({C("rate")}<0.1,1,IF({C("rate")}<1,2,IF({C("rate")}<5,3,4))))"),
            Blank(C("change"), $"IF({C("change")}<-3,0,IF({C("change")}<=3,1,IF({C("change")}<=10,2,IF({C("change")}<=25,3,4))))"),
            Share($"100*{C("filled")}/{C("established")}", "capacity gap", $"{C("established")}=\"\""),
            Share($"100*{C("trained")}/{C("filled")}", "capability gap", $"OR({C("trained")}=\"\",{C("filled")}=0)"),
            Sum(impact), Missing(impact), Sum(likelihood), Missing(likelihood), Sum(organisation), Missing(organisation),
            Mean("I", 4), Mean("L", 3), Mean("O", 2),
            $"IF(OR({C("I")}=\"\",{C("L")}=\"\",{C("O")}=\"\"),\"\",{Uplift(C("I"), C("L"), C("O"))})",
            Uplift(Bound("I", 4, 0), Bound("L", 3, 0), Bound("O", 2, 0)),
            Uplift(Bound("I", 4, 8), Bound("L", 3, 8), Bound("O", 2, 8)),
            $"IF(OR({C("I")}=\"\",{C("L")}=\"\"),\"\",{C("I")}*{C("L")})",
            $"IF(OR({C("I")}=\"\",{C("L")}=\"\",{C("O")}=\"\"),\"\",{C("I")}*{C("L")}*{C("O")})",
            $"IF({C("uplift")}=\"\",{C("lower")},{C("uplift")})",
            $"IF({C("uplift")}=\"\",\"\",1+COUNTIF({At("counted as", first)}:{At("counted as", last)},\">\"&({C("uplift")}+0.000000001)))",
        ];
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : $"A{(char)('A' + column - 26)}";
}

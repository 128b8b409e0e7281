using Vawg.Data.Imports;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>Says on the standard error which stage an import has reached, one line a stage.</summary>
internal sealed class StageLines(string fileName) : IProgress<ImportProgress>
{
    private ImportStage? _last;

    public void Report(ImportProgress value)
    {
        if (value.Stage == _last)
        {
            return;
        }

        _last = value.Stage;
        var rows = value.Rows > 0 ? $" ({FigurePresenter.Whole(value.Rows)} rows)" : string.Empty;
        Console.Error.WriteLine($"{fileName}: {Words(value.Stage)}{rows}");
    }

    private static string Words(ImportStage stage) => stage switch
    {
        ImportStage.RecognisingFile => "recognising the file",
        ImportStage.CheckingRows => "checking every row",
        ImportStage.StoringRows => "storing rows",
        ImportStage.PreparingFigures => "preparing figures",
        ImportStage.Publishing => "publishing",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A stage without words."),
    };
}

using Vawg.Data.Imports.Sheets;
using Vawg.Data.Model;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns.Writing;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Annotated;

/// <summary>Writes an uploaded file as a workbook with what screening found beside its rows. Cells that were merged are written apart: which they were is among the findings.</summary>
internal sealed class AnnotatedCopy(SubmissionDetail detail, string path)
{
    private readonly XlsxNames _names = new();

    /// <returns>False when the file cannot be read to its end; what was written is then of no use.</returns>
    public bool TryWrite(Stream to, CancellationToken cancellationToken)
    {
        if (SheetShapes.Read(path, detail.Submission.FileName, cancellationToken) is not { } shapes)
        {
            return false;
        }

        using var workbook = new XlsxWriter(to);
        workbook.Write(ProblemsSheet.Of(detail, _names.Of(SheetCopy.Heading), WithoutRow(shapes)));
        if (!TryCopy(workbook, shapes, cancellationToken))
        {
            return false;
        }

        workbook.Finish();
        return true;
    }

    private bool TryCopy(XlsxWriter workbook, IReadOnlyList<SheetShape> shapes, CancellationToken cancellationToken)
    {
        var copied = 0;
        SheetCopy? copy = null;
        foreach (var message in SheetReader.Read(path, detail.Submission.FileName, cancellationToken))
        {
            switch (message)
            {
                case SheetStarted sheet when copied < shapes.Count:
                    End(workbook, copy);
                    var shape = shapes[copied++];
                    copy = new SheetCopy(workbook.Start(_names.Of(sheet.Name), [], sheet.IsHidden), shape, new RowProblems(InRows(shape)));
                    break;
                case SheetRow row:
                    copy?.Row(row);
                    break;
                case FileEnded:
                    End(workbook, copy);
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static void End(XlsxWriter workbook, SheetCopy? copy)
    {
        if (copy is not null)
        {
            copy.End();
            workbook.End();
        }
    }

    private IEnumerable<SubmissionFinding> InRows(SheetShape shape) => detail.Findings.Where(f => f.Row is not null && f.Sheet == shape.Name);

    private List<SubmissionFinding> WithoutRow(IReadOnlyList<SheetShape> shapes)
    {
        var names = shapes.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return [.. detail.Findings.Where(f => f.Row is null || f.Sheet is null || !names.Contains(f.Sheet))];
    }
}

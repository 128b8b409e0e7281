namespace Vawg.Data.Imports;

/// <summary>What an import is doing with a file.</summary>
public enum ImportStage
{
    RecognisingFile,
    CheckingRows,
    StoringRows,
    PreparingFigures,
    Publishing,
}

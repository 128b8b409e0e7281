namespace Vawg.Data.Imports;

/// <summary>How far an import of one file has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Rows">Rows of the file read so far, without the header.</param>
/// <param name="Share">Share of the file's bytes read so far, 0 to 1.</param>
public readonly record struct ImportProgress(ImportStage Stage, long Rows, double Share);

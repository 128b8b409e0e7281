using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>Offences recorded by a force under a code in a quarter; negative when reclassifications outweigh them.</summary>
/// <param name="SourceRow">Row of the file; the header is row 1. In a workbook of several data sheets the rows are counted on from sheet to sheet; <see cref="Sheets.DataSheet"/> says where each begins.</param>
public readonly record struct OpenDataCrimeRow(ForceCode Force, Quarter Quarter, OffenceCode Offence, long Count, int SourceRow);

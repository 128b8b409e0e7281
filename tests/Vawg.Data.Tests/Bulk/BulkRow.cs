namespace Vawg.Data.Tests.Bulk;

internal sealed record BulkRow(string Force, int Quarter, long Count, string? Note, double? Weight, DateOnly? Day, bool IsKept);

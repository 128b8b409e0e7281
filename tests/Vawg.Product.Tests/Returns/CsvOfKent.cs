using Vawg.Testing.Sheets;

namespace Vawg.Product.Tests.Returns;

/// <summary>A partial return of one row, which differs by its count.</summary>
internal sealed record CsvOfKent(int Count)
{
    public byte[] Bytes() => CsvFile.Bytes(["offence_code", "flags", "victim_sex", "victim_age_band", "location", "count"], ["8Q", "DA", "F", "25-34", "private", 100 + Count]);
}

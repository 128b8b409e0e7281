using Vawg.Data;
using Xunit;

namespace Vawg.Testing.Databases;

/// <summary>Rows for a [SkippableTheory] that runs one body on every database.</summary>
public static class DatabaseEngines
{
    public static TheoryData<DatabaseEngine> Both { get; } = [DatabaseEngine.Sqlite, DatabaseEngine.Postgres];
}

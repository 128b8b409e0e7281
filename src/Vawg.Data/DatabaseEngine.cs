namespace Vawg.Data;

/// <summary>The two databases on which the product runs.</summary>
public enum DatabaseEngine
{
    Sqlite,
    Postgres,
}

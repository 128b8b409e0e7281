namespace Vawg.Testing.Databases;

/// <summary>The databases that the product runs on.</summary>
public enum DatabaseEngine
{
    Sqlite = 0,
    Postgres = 1,
}

using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Vawg.Data;

/// <summary>Tells faults of a database that is away for a while, busy or out of room from faults of what was asked of it.</summary>
public static class DatabaseAway
{
    /// <summary>Busy, locked, no answer of the disk, full, and not to be opened.</summary>
    private static readonly int[] SqliteCodes = [5, 6, 10, 13, 14];

    public static bool Is(Exception fault)
    {
        for (Exception? each = fault; each is not null; each = each.InnerException)
        {
            if (each is SqliteException sqlite ? SqliteCodes.Contains(sqlite.SqliteErrorCode) : each is DbException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }
}

using Microsoft.EntityFrameworkCore;

namespace Vawg.Dashboard.Tests.Architecture;

/// <summary>The types that only the data project may hold: a context, its factory, its sets and open queries.</summary>
internal static class DatabaseTypes
{
    public static bool Includes(Type type) =>
        typeof(DbContext).IsAssignableFrom(type)
        || typeof(IQueryable).IsAssignableFrom(type)
        || type == typeof(Queryable)
        || Definition(type) == typeof(IDbContextFactory<>)
        || Definition(type) == typeof(DbSet<>);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}

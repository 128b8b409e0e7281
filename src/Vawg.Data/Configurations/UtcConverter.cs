using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Vawg.Data.Configurations;

/// <summary>Times are UTC; SQLite forgets the kind, so it is restored on reading.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Utc ? time : time.ToUniversalTime(),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

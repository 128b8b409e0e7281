using System.Globalization;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>Reading stops here, however deep inside the file: the file is refused. Caught in one place, <see cref="ReturnFile"/>.</summary>
internal sealed class RefusedException(RefusalCause cause, string detail = "") : Exception(detail)
{
    public RefusalCause Cause { get; } = cause;

    /// <summary>What was met, without any of the file's own content.</summary>
    public string Detail { get; } = detail;

    public static RefusedException Damaged(string detail) => new(RefusalCause.Damaged, detail);

    /// <summary>More than the limit, which is said: "more than 200 files".</summary>
    public static RefusedException Over(RefusalCause cause, long most, string what) =>
        new(cause, string.Create(CultureInfo.InvariantCulture, $"more than {most:N0} {what}"));
}

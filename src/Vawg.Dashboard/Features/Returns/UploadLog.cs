namespace Vawg.Dashboard.Features.Returns;

/// <summary>What the log says of uploads.</summary>
internal static partial class UploadLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "An uploaded return could not be kept.")]
    public static partial void NotKept(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database did not answer while an uploaded return was stored.")]
    public static partial void NotKnown(ILogger log, Exception fault);
}

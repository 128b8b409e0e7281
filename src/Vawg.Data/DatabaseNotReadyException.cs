namespace Vawg.Data;

/// <summary>The database cannot be used as it is; the message says what to do.</summary>
public sealed class DatabaseNotReadyException(string message, Exception? cause = null) : Exception(message, cause);

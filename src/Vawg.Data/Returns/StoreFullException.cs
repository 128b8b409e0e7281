namespace Vawg.Data.Returns;

/// <summary>The store of returns could not take a file: the disk is full or away.</summary>
public sealed class StoreFullException(string message, Exception inner) : Exception(message, inner);

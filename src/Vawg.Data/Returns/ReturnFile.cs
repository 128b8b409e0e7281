namespace Vawg.Data.Returns;

/// <summary>A file in the store of returns: what is known of its bytes.</summary>
/// <param name="FileName">Name as it came, for people.</param>
/// <param name="StoredAs">Name in the store.</param>
/// <param name="Sha256">SHA-256 of the bytes, 64 hexadecimal digits.</param>
/// <param name="ByteCount">Size in bytes.</param>
public sealed record ReturnFile(string FileName, Guid StoredAs, string Sha256, long ByteCount);

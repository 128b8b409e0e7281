namespace Vawg.Data.Model;

/// <summary>A setting that an admin changed; one without a row has its default.</summary>
public sealed class StoredSetting
{
    public required string Name { get; init; }

    public required string Value { get; set; }

    public required DateTime ChangedAtUtc { get; set; }
}

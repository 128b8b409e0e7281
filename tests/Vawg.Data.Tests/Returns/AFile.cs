using Vawg.Testing.Sheets;

namespace Vawg.Data.Tests.Returns;

/// <summary>A small return of Kent for 2022/23 Q1 as a file; tests change one thing of it.</summary>
internal sealed record AFile
{
    private readonly SmallReturn _content = new() { ForceCode = ReturnDesk.Kent.Code.Text };

    public string Name { get; init; } = "kent.zip";

    public object Stalking
    {
        init => _content = _content with { Stalking = value };
    }

    public object Harassment
    {
        init => _content = _content with { Harassment = value };
    }

    public string StalkingFlags
    {
        init => _content = _content with { StalkingFlags = value };
    }

    public string Note
    {
        init => _content = _content with { Note = value };
    }

    public byte[] Bytes() => _content.ToBytes();
}

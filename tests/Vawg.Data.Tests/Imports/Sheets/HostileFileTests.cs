using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Files made to hurt, each read by a reader of its own, which alone may suffer.</summary>
[Collection(ReaderProcesses.Name)]
public sealed class HostileFileTests : IDisposable
{
    private static readonly Dictionary<string, HostileFile> All = new[] { HostileContents.All(), HostileArchives.All(), HostileXlsx.All(), HostileOds.All(), HostileCsv.All() }
        .SelectMany(files => files)
        .ToDictionary(file => file.Case, StringComparer.Ordinal);

    private readonly ImportFolder _folder = new();

    public static TheoryData<string> Cases => [.. All.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hostile_file_is_refused_with_its_cause_and_words(string name)
    {
        var file = All[name];
        var path = _folder.Write("0001", file.Bytes());

        var messages = ReaderProcesses.Read(path, file.FileName);

        var refusal = SheetTexts.Refusal(messages);
        refusal.Cause.Should().Be(file.Cause, refusal.Detail);
        RefusalWords.Of(refusal).Should().Contain(file.Words);
        messages.Should().ContainSingle(message => message is FileRefused || message is FileEnded);
    }
}

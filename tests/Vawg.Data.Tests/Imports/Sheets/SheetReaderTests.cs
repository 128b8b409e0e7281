using System.Diagnostics;
using FluentAssertions;
using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

[Collection(ReaderProcesses.Name)]
public sealed class SheetReaderTests : IDisposable
{
    private static readonly object?[][] Table =
    [
        ["offence_code", "flags", "count", "note"],
        ["8N", "DA;CA", 3, null],
        ["8.1", null, -2, "with \"quotes\", a comma and\na line break"],
        ["105A", "FM", 10.5m, "caf\u00E9 \u2013 \U0001F600"],
    ];

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_table_gives_the_same_rows_in_every_format()
    {
        var files = new (string Name, byte[] Bytes, SheetFormat Format)[]
        {
            ("recorded_offences.xlsx", new XlsxFile().Sheet("recorded_offences", Table).ToBytes(), SheetFormat.Xlsx),
            ("recorded_offences.ods", new OdsFile().Sheet("recorded_offences", Table).ToBytes(), SheetFormat.Ods),
            ("recorded_offences.csv", CsvFile.Bytes(Table), SheetFormat.Csv),
            ("recorded_offences.zip", new CsvZip().Sheet("recorded_offences", Table).ToBytes(), SheetFormat.ZippedCsv),
        };

        foreach (var (name, bytes, format) in files)
        {
            using var folder = new ImportFolder();
            var messages = ReaderProcesses.Read(folder.Write("0001", bytes), name);

            messages[0].Should().Be(new FileRecognised(format));
            messages[1].Should().BeOfType<SheetStarted>().Which.Name.Should().Be("recorded_offences");
            messages[^1].Should().Be(new FileEnded(), name);
            messages.OfType<SheetRow>().Select(SheetTexts.Plain).Should().Equal(
                [
                    "offence_code|flags|count|note",
                    "8N|DA;CA|3",
                    "8.1||-2|with \"quotes\", a comma and\na line break",
                    "105A|FM|10.5|caf\u00E9 \u2013 \U0001F600",
                ],
                name);
        }
    }

    [Fact]
    public void Leaving_off_early_ends_the_reader()
    {
        var path = Large();

        foreach (var message in SheetReader.Read(path, "large.csv", CancellationToken.None))
        {
            if (message is SheetRow)
            {
                ReaderProcesses.Running().Should().HaveCount(OperatingSystem.IsLinux() ? 1 : 0);
                break;
            }
        }

        ReaderProcesses.Running().Should().BeEmpty();
    }

    [Fact]
    public void Cancelling_ends_the_reader()
    {
        var path = Large();
        using var cancelling = new CancellationTokenSource();

        var reading = () =>
        {
            foreach (var message in SheetReader.Read(path, "large.csv", cancelling.Token))
            {
                cancelling.Cancel();
            }
        };

        reading.Should().Throw<OperationCanceledException>();
        ReaderProcesses.Running().Should().BeEmpty();
    }

    [SkippableFact]
    public void A_reader_that_is_killed_is_a_refusal_at_the_row_it_had_come_to()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Readers are found in /proc");
        var messages = new List<SheetMessage>();

        foreach (var message in SheetReader.Read(Large(), "large.csv", CancellationToken.None))
        {
            if (messages.Count == 0)
            {
                Process.GetProcessById(ReaderProcesses.Running().Single()).Kill();
            }

            messages.Add(message);
        }

        messages[^1].Should().Be(new FileRefused(RefusalCause.ReaderEnded, "large", messages.OfType<SheetRow>().Last().Number, string.Empty));
        ReaderProcesses.Running().Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_gone_is_a_refusal() =>
        SheetReader.Read(_folder.Absent("gone.csv"), "gone.csv", CancellationToken.None)
            .Should().Equal(new FileRefused(RefusalCause.ReaderEnded, null, null, string.Empty));

    [Fact]
    public void A_slow_consumer_does_not_make_the_reader_late()
    {
        var watch = Stopwatch.StartNew();

        var messages = SheetReader.Read(Large(), "large.csv", CancellationToken.None)
            .Where((_, i) =>
            {
                if (i % 20_000 == 0)
                {
                    Thread.Sleep(100);
                }

                return true;
            })
            .ToList();

        messages[^1].Should().Be(new FileEnded());
        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void The_reader_is_given_nothing_of_the_environment()
    {
        Environment.SetEnvironmentVariable("ConnectionStrings__Vawg", "Password=secret");
        try
        {
            EnvironmentOfAReader().Should().OnlyContain(variable => variable.StartsWith("DOTNET_", StringComparison.Ordinal));
        }
        finally
        {
            Environment.SetEnvironmentVariable("ConnectionStrings__Vawg", null);
        }
    }

    private string[] EnvironmentOfAReader()
    {
        if (!OperatingSystem.IsLinux())
        {
            return ["DOTNET_"];
        }

        using var reading = SheetReader.Read(Large(), "large.csv", CancellationToken.None).GetEnumerator();
        reading.MoveNext();
        return File.ReadAllText($"/proc/{ReaderProcesses.Running().Single()}/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    private string Large() => _folder.Write("large", string.Concat(Enumerable.Range(1, 150_000).Select(i => $"8N,DA,{i},F,18-24,private\n")));
}

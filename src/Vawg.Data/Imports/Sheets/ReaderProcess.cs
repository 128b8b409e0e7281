using System.Diagnostics;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports.Sheets;

/// <summary>The process that reads one file. It is given the file, no secret, and a bounded share of the machine; it ends at the latest when this is disposed of.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private const string Assembly = "Vawg.ReturnReader.dll";

    private const int LongestName = 200;

    // The reader ends itself after 30 s.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(35);

    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(5);

    private readonly Process _process;

    private readonly TimedStream _timed;

    private readonly Task<string> _errors;

    private ReaderProcess(Process process)
    {
        _process = process;
        _timed = new TimedStream(process.StandardOutput.BaseStream, MostTime, Kill);
        Messages = new BufferedStream(_timed, 1 << 16);
        _errors = BoundedText.DrainAsync(process.StandardError.BaseStream);
        process.StandardInput.Close();
    }

    public Stream Messages { get; }

    public static ReaderProcess Start(string path, string fileName, string limits)
    {
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, Assembly));
        start.ArgumentList.Add(Path.GetFullPath(path));
        start.ArgumentList.Add(Argument(fileName));
        start.ArgumentList.Add(limits);
        ReaderEnvironment.Set(start.Environment);
        return new ReaderProcess(Process.Start(start) ?? throw new InvalidOperationException("The reader of spreadsheets did not start."));
    }

    public void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }

    /// <summary>Why it ended without saying so itself.</summary>
    public RefusalCause WhyEnded()
    {
        if (_timed.IsOverdue)
        {
            return RefusalCause.TooMuchTime;
        }

        Kill();
        _process.WaitForExit(TimeToEnd);
        var isOutOfMemory = _process.HasExited && _errors.Wait(TimeToEnd)
            && _errors.Result.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("OutOfMemory", StringComparison.OrdinalIgnoreCase);
        return isOutOfMemory ? RefusalCause.TooMuchMemory : RefusalCause.ReaderEnded;
    }

    public void Dispose()
    {
        Kill();
        _process.WaitForExit(TimeToEnd);
        Messages.Dispose();
        _timed.Dispose();
        _process.Dispose();
    }

    // Only how it ends matters, and for CSV the sheet that it names.
    private static string Argument(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var printed = string.Concat(name.Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '_' : character));
        return printed.Length > LongestName ? printed[^LongestName..] : printed;
    }
}

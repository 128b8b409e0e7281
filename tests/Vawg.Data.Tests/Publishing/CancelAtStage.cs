using Vawg.Data.Imports;

namespace Vawg.Data.Tests.Publishing;

/// <summary>Cancels an import as soon as it tells of a stage.</summary>
internal sealed class CancelAtStage(ImportStage stage) : IProgress<ImportProgress>, IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public CancellationToken Token => _source.Token;

    public void Report(ImportProgress value)
    {
        if (value.Stage == stage)
        {
            _source.Cancel();
        }
    }

    public void Dispose() => _source.Dispose();
}

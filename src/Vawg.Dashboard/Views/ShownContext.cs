using Vawg.Data.Registers;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Views;

/// <summary>Context figures for the reader of the request. That somebody was shown what is for named roles is written to the audit before it is shown.</summary>
public sealed class ShownContext(ContextRegister register, CurrentReader reader, SmallCellOpenings openings)
{
    /// <summary>The figures that the reader may see and the page wants.</summary>
    /// <param name="isWanted">Which of them the page shows.</param>
    /// <param name="what">The page.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<ContextFigure>> ReadAsync(Func<ContextFigure, bool> isWanted, string what, CancellationToken cancellationToken)
    {
        var shown = (await register.AllAsync(reader.Value, cancellationToken)).Where(isWanted).ToList();
        if (shown.Exists(f => f.IsForNamedRoles))
        {
            await openings.NoteContextAsync(what, cancellationToken);
        }

        return shown;
    }
}

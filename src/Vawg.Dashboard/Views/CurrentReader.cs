using Vawg.Dashboard.Auth;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Views;

/// <summary>Who reads in the current request or circuit: the one place from which every page, download and dialog takes it.</summary>
public sealed class CurrentReader(CurrentPerson current)
{
    /// <summary>The reader of a request, whose page asked for somebody who is signed in.</summary>
    public Reader Value => current.OfRequest?.Reader ?? throw new InvalidOperationException("Figures were asked for, and nobody is signed in.");

    /// <summary>The reader of an open page as the account stands now; null when nobody is signed in any more.</summary>
    public async Task<Reader?> FindAsync(CancellationToken cancellationToken) => (await current.FindAsync(cancellationToken))?.Reader;
}

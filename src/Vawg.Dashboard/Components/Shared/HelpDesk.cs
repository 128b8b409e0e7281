using System.Data.Common;
using Vawg.Data.People;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>Whom to turn to, as an admin has set it. A page that tells of a fault gets what was last read, since the fault may be that the database does not answer.</summary>
public sealed class HelpDesk(SettingStore settings)
{
    private volatile string _last = Setting.HelpContact.Default;

    public string LastKnown => _last;

    public async Task<string> ContactAsync(CancellationToken cancellationToken)
    {
        try
        {
            _last = await settings.ValueAsync(Setting.HelpContact, cancellationToken) is { Length: > 0 } given ? given : Setting.HelpContact.Default;
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException or TimeoutException)
        {
            // The page itself does not need the database, and says what it can.
        }

        return _last;
    }
}

using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Views;

/// <summary>Who reads in the current request or circuit: the one place from which every page, download and dialog takes it.</summary>
public sealed class CurrentReader
{
    /// <summary>Everyone is a general reader until someone has signed in.</summary>
    public Reader Value { get; set; } = Reader.General;
}

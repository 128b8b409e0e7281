namespace Vawg.Domain.Returns;

/// <summary>The life cycle of a return: which stage may follow which. The database holds the same table and refuses anything else.</summary>
public static class ReturnStages
{
    private static readonly Dictionary<ReturnStage, ReturnStage[]> Following = new()
    {
        [ReturnStage.Received] = [ReturnStage.Reading, ReturnStage.Failed, ReturnStage.Superseded],
        [ReturnStage.Reading] = [ReturnStage.Screening, ReturnStage.Failed, ReturnStage.Superseded],
        [ReturnStage.Screening] = [ReturnStage.Screened, ReturnStage.Failed, ReturnStage.Superseded],
        [ReturnStage.Failed] = [],
        [ReturnStage.Screened] = [ReturnStage.Submitted, ReturnStage.Superseded, ReturnStage.Withdrawn],
        [ReturnStage.Submitted] = [ReturnStage.ChangeRequested, ReturnStage.Approved, ReturnStage.Superseded, ReturnStage.Withdrawn],
        [ReturnStage.ChangeRequested] = [ReturnStage.Submitted, ReturnStage.Superseded, ReturnStage.Withdrawn],
        [ReturnStage.Approved] = [ReturnStage.Published, ReturnStage.ChangeRequested, ReturnStage.Superseded],
        [ReturnStage.Published] = [ReturnStage.Superseded, ReturnStage.Withdrawn],
        [ReturnStage.Superseded] = [],
        [ReturnStage.Withdrawn] = [],
    };

    public static IEnumerable<(ReturnStage From, ReturnStage To)> Steps => Following.SelectMany(f => f.Value.Select(to => (f.Key, to)));

    /// <summary>Stages that a newer version of the same force and quarter sets aside when it arrives: not yet published and not at an end.</summary>
    public static IReadOnlyList<ReturnStage> SetAside { get; } =
        [ReturnStage.Received, ReturnStage.Reading, ReturnStage.Screening, ReturnStage.Screened, ReturnStage.Submitted, ReturnStage.ChangeRequested, ReturnStage.Approved];

    /// <summary>Stages in which the product itself has something to do.</summary>
    public static IReadOnlyList<ReturnStage> AtWork { get; } = [ReturnStage.Received, ReturnStage.Reading, ReturnStage.Screening, ReturnStage.Approved];

    public static bool MayFollow(this ReturnStage to, ReturnStage from) => Following[from].Contains(to);

    public static bool IsAtWork(this ReturnStage stage) => AtWork.Contains(stage);

    /// <summary>The stage of one version in words: one that a newer file set aside before it was ever published was replaced, not superseded.</summary>
    public static string Words(this ReturnStage stage, bool wasPublished) => stage == ReturnStage.Superseded && !wasPublished ? "Replaced" : stage.Words();

    public static string Words(this ReturnStage stage) => stage switch
    {
        ReturnStage.Received => "Received",
        ReturnStage.Reading => "Reading",
        ReturnStage.Screening => "Screening",
        ReturnStage.Failed => "Failed",
        ReturnStage.Screened => "Screened",
        ReturnStage.Submitted => "Submitted",
        ReturnStage.ChangeRequested => "Change requested",
        ReturnStage.Approved => "Approved",
        ReturnStage.Published => "Published",
        ReturnStage.Superseded => "Superseded",
        ReturnStage.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A stage without words."),
    };
}

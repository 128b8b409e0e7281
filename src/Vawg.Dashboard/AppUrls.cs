using System.Globalization;
using System.Text;
using Vawg.Dashboard.Views;
using Vawg.Data.Audit;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard;

/// <summary>Every address of the product. The choice of the reader stands in the query, in one order, so that one view has one address.</summary>
public static partial class AppUrls
{
    public const string Overview = "/";
    public const string Forces = "/forces";
    public const string Threats = "/threats";
    public const string ScoreSets = "/threats/score-sets";
    public const string UndoScoreSet = "/threats/score-sets/undo";
    public const string IssueEdition = "/threats/issue";
    public const string ScoreMethod = "/threats/score-sets/method";
    public const string Progress = "/progress";
    public const string ProgressCatalogue = "/progress/catalogue";
    public const string Practice = "/progress/practice";
    public const string NewPractice = "/progress/practice/new";
    public const string Recommendations = "/progress/recommendations";
    public const string Method = "/method";
    public const string Source = "/source";
    public const string Outcomes = "/outcomes";
    public const string Protection = "/protection";
    public const string Response = "/response";
    public const string Victims = "/victims";
    public const string Quality = "/quality";
    public const string IndicatorSource = "/source/indicator";
    public const string BreakdownSource = "/source/breakdown";
    public const string IndicatorFilePattern = "/download/indicators/{indicator}/{chart}.{extension}";
    public const string GridFilePattern = "/download/tables/{table}.csv";
    public const string VictimsFilePattern = "/download/victims/{table}.{extension}";
    public const string VictimOutcomesFilePattern = "/download/outcomes-by-age/{table}.{extension}";
    public const string OutcomeGroupsFile = "/download/outcome-groups.csv";
    public const string Returns = "/returns";
    public const string UploadReturn = "/returns/upload";
    public const string ReturnDueDates = "/returns/due-dates";
    public const string ReturnStagePattern = "/returns/{id:int}/stage";
    public const string ReturnTemplatePattern = "/returns/template.{extension}";
    public const string ReturnAnnotatedPattern = "/returns/{id:int}/annotated.xlsx";
    public const string ReturnReportPattern = "/returns/{id:int}/report.csv";
    public const string SourceRows = "/download/rows.csv";
    public const string Users = "/admin/users";
    public const string Invite = "/admin/users/invite";
    public const string Settings = "/admin/settings";
    public const string Events = "/admin/events";
    public const string NewEvent = "/admin/events/add";
    public const string Baselines = "/admin/baselines";
    public const string NewBaseline = "/admin/baselines/add";
    public const string PeerGroups = "/admin/peer-groups";
    public const string NewPeerGroup = "/admin/peer-groups/add";
    public const string Context = "/threats/context";
    public const string NewContextFigure = "/threats/context/add";
    public const string Gaps = "/threats/gaps";
    public const string NewGap = "/threats/gaps/add";
    public const string Audit = "/admin/audit";
    public const string AuditCsv = "/admin/audit.csv";
    public const string About = "/about";
    public const string SignIn = "/sign-in";
    public const string SignInCode = "/sign-in/code";
    public const string OpenIdSignIn = "/sign-in/openid";
    public const string OpenIdCallback = "/sign-in/openid/callback";
    public const string SignOut = "/sign-out";
    public const string Account = "/account";
    public const string SecondFactor = "/account/second-factor";
    public const string ForgottenPassword = "/forgotten-password";
    public const string NewPassword = "/new-password";
    public const string Invitation = "/invitation";
    public const string SetUp = "/set-up";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/accessibility";
    public const string SecurityText = "/.well-known/security.txt";

    /// <summary>What is shown for a status that is no page; the status stands in place of {0}.</summary>
    public const string Refused = "/refused/{0}";

    /// <summary>Whether figures or events are taken away as a file there.</summary>
    public static bool IsFile(PathString path) =>
        path.StartsWithSegments("/download", StringComparison.OrdinalIgnoreCase) || path.Equals(AuditCsv, StringComparison.OrdinalIgnoreCase)
        || (path.StartsWithSegments(Returns, StringComparison.OrdinalIgnoreCase) && Path.HasExtension(path.Value));

    public static string OverviewOf(ViewChoice choice, string? fragment = null) => Overview + Query(choice, withForce: true) + Fragment(fragment);

    /// <summary>Where an item of the attention list is put aside or listed again.</summary>
    public static string AsideOf(ViewChoice choice, string key) => $"/attention/{key}{Query(choice with { Force = null }, withForce: false)}";

    /// <summary>The overview with every item of the attention list, of one force when given.</summary>
    public static string AttentionOf(ViewChoice choice) => $"{Overview}{Query(choice, withForce: true)}&attention=all#attention";

    public static string ForcesOf(ViewChoice choice) => Forces + Query(choice with { Force = null }, withForce: false);

    public static string ForceOf(ViewChoice choice, Force force, string? fragment = null) =>
        $"{Forces}/{force.Slug}{Query(choice with { Force = force }, withForce: false)}{Fragment(fragment)}";

    /// <summary>A force page for one topic, at its trend.</summary>
    public static string TrendOf(ViewChoice choice, Force force, Topic topic) => ForceOf(choice with { Topic = topic }, force, "trend");

    public static string MethodOf(ViewChoice choice, string? fragment = null) => Method + Query(choice, withForce: true) + Fragment(fragment);

    /// <summary>Where a count or rate of a topic comes from; of the nation when there is no force.</summary>
    public static string SourceOf(ViewChoice choice, Topic topic, Force? force) =>
        Source + Query(choice with { Topic = topic, Force = force }, withForce: true);

    /// <summary>Where the number of offences that two themes share in a force comes from.</summary>
    public static string OverlapSourceOf(ViewChoice choice, Force? force, Theme one, Theme other) =>
        OverlapSource(one, other) + Query(choice with { Force = force }, withForce: true);

    /// <summary>The same without a choice, for the form that makes one.</summary>
    public static string OverlapSource(Theme one, Theme other) => $"{Source}/overlap/{one.Code.ToLowerInvariant()}/{other.Code.ToLowerInvariant()}";

    /// <summary>Every row behind a force's count of a topic, as CSV.</summary>
    public static string SourceRowsOf(ViewChoice choice) => SourceRows + Query(choice, withForce: true);

    /// <summary>A chart as a file: svg or csv.</summary>
    public static string DownloadOf(ViewChoice choice, string chart, string extension) =>
        $"/download/{chart}.{extension}{Query(choice, withForce: true)}";

    /// <summary>The ranking of the nine themes; the choice is null where no collection holds figures.</summary>
    public static string ThreatsOf(ViewChoice? choice, ThreatChoice threats, string? fragment = null) => Threats + Query(choice, threats) + Fragment(fragment);

    /// <summary>One theme's score, with its working.</summary>
    public static string ThreatOf(ViewChoice? choice, ThreatChoice threats, Theme theme, string? fragment = null) =>
        $"{Threats}/{theme.Slug}{Query(choice, threats)}{Fragment(fragment)}";

    /// <summary>Where the assessed levels of a theme are set; of one force when the choice has one.</summary>
    public static string AssessmentOf(ViewChoice? choice, ThreatChoice threats, Theme theme) => $"{Threats}/{theme.Slug}/levels{Query(choice, threats)}";

    /// <summary>Where a judgement on a theme is written; of one force when the choice has one.</summary>
    public static string JudgementOf(ViewChoice? choice, ThreatChoice threats, Theme theme) => $"{Threats}/{theme.Slug}/judgement{Query(choice, threats)}";

    /// <summary>Where the edition of a year is issued.</summary>
    public static string IssueOf(ViewChoice choice) => IssueEdition + Query(choice with { Force = null }, withForce: false);

    /// <summary>The ranking as a file: svg or csv; or the levels of the criteria as csv.</summary>
    public static string ThreatFileOf(ViewChoice? choice, ThreatChoice threats, string file, string extension) => $"/download/threats/{file}.{extension}{Query(choice, threats)}";

    /// <summary>Two score sets beside each other.</summary>
    public static string ScoreSetsOf(ViewChoice? choice, ThreatChoice threats, int before, int after)
    {
        var query = Query(choice, threats);
        return string.Create(CultureInfo.InvariantCulture, $"{ScoreSets}{query}{(query.Length == 0 ? "?" : "&")}before={before}&after={after}#difference");
    }

    /// <summary>Every score set; the choice says what they are compared over.</summary>
    public static string ScoreSetsOf(ViewChoice? choice, ThreatChoice threats) => ScoreSets + Query(choice, threats);

    private static string Query(ViewChoice? choice, ThreatChoice threats) => Query(choice, threats.Query);

    /// <summary>A choice with what stands after it, each part of which begins with an ampersand.</summary>
    private static string Query(ViewChoice? choice, string further) => choice is null
        ? further.Length == 0 ? string.Empty : "?" + further[1..]
        : Query(choice, withForce: true) + further;

    /// <summary>The tracker of returns.</summary>
    public static string ReturnsOf(ReturnsChoice choice) => Returns + choice.Query;

    /// <summary>Days by which returns are due, of the quarters that the tracker shows up to one; of recent quarters without it.</summary>
    public static string ReturnDueDatesOf(Quarter? last) => last is { } quarter ? $"{ReturnDueDates}?period={quarter.Slug}" : ReturnDueDates;

    /// <summary>One version of a return, at a part of its page when given.</summary>
    public static string ReturnOf(int submissionId, string? fragment = null) => string.Create(CultureInfo.InvariantCulture, $"{Returns}/{submissionId}{Fragment(fragment)}");

    /// <summary>Where the approval of a version is sent.</summary>
    public static string ApprovalOf(int submissionId) => $"{ReturnOf(submissionId)}/approval";

    /// <summary>The report of screening, of one severity, sheet or rule.</summary>
    public static string ReportOf(int submissionId, ReportChoice choice) => $"{ReturnOf(submissionId)}{choice.Query}#report";

    /// <summary>The whole report as CSV.</summary>
    public static string ReportCsvOf(int submissionId) => $"{ReturnOf(submissionId)}/report.csv";

    /// <summary>The uploaded file with what is wrong beside its rows.</summary>
    public static string AnnotatedOf(int submissionId) => $"{ReturnOf(submissionId)}/annotated.xlsx";

    /// <summary>Where templates of an ending are; the force and the quarter are asked for in the query.</summary>
    public static string TemplatesOf(string extension) => $"{Returns}/template.{extension}";

    /// <summary>The template of a force and quarter.</summary>
    public static string TemplateOf(Force force, Quarter quarter, string extension) => $"{TemplatesOf(extension)}?force={force.Slug}&quarter={quarter.Slug}";

    /// <summary>Where a version stands, for scripts that follow it.</summary>
    public static string StageOf(int submissionId) => $"{ReturnOf(submissionId)}/stage";

    /// <summary>One account, for those who manage them.</summary>
    public static string UserOf(int accountId) => string.Create(CultureInfo.InvariantCulture, $"{Users}/{accountId}");

    /// <summary>Sign-in that leads back to a page.</summary>
    public static string SignInFor(string returnTo) => returnTo == Overview ? SignIn : $"{SignIn}?return={Uri.EscapeDataString(returnTo)}";

    /// <summary>Sign-in by the identity provider that leads back to a page.</summary>
    public static string OpenIdSignInFor(string returnTo) => returnTo == Overview ? OpenIdSignIn : $"{OpenIdSignIn}?return={Uri.EscapeDataString(returnTo)}";

    /// <summary>The address to go on to after signing in: one of this product, or the overview when another was named.</summary>
    public static string Local(string? returnTo) =>
        returnTo is ['/', ..] && !returnTo.StartsWith("//", StringComparison.Ordinal) && !returnTo.StartsWith("/\\", StringComparison.Ordinal) && !returnTo.Any(char.IsControl)
            ? returnTo
            : Overview;

    /// <summary>A search of the audit trail: the page after an event, or the newest events.</summary>
    public static string AuditOf(AuditFilter filter, long? after = null) => Audit + Query(filter, after);

    /// <summary>Every event of a search as a file.</summary>
    public static string AuditCsvOf(AuditFilter filter) => AuditCsv + Query(filter, after: null);

    private static string Query(AuditFilter filter, long? after)
    {
        var force = ForceCode.TryParse(filter.ForceCode, out var code) ? Domain.Reference.Forces.Get(code).Slug : null;
        (string Name, string? Value)[] parts =
        [
            ("who", filter.Who),
            ("what", filter.Acts is [var act, ..] ? act.Code() : null),
            ("force", force),
            ("from", filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("to", filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("after", after?.ToString(CultureInfo.InvariantCulture)),
        ];
        var given = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
        return given.Count == 0 ? string.Empty : "?" + string.Join('&', given);
    }

    private static string Query(ViewChoice choice, bool withForce)
    {
        var query = new StringBuilder("?collection=").Append(choice.Collection.Slug()).Append("&period=").Append(choice.Period.Slug);
        if (withForce && choice.Force is { } force)
        {
            query.Append("&force=").Append(force.Slug);
        }

        if (choice.Comparator.Kind != ComparatorKind.National)
        {
            query.Append("&with=").Append(choice.Comparator.Slug);
        }

        if (choice.Topic is { } topic)
        {
            query.Append("&theme=").Append(topic.Slug);
        }

        if (choice.Sort != SortOrder.Name)
        {
            query.Append("&sort=").Append(choice.Sort.ToString().ToLowerInvariant());
        }

        return query.ToString();
    }

    private static string Fragment(string? fragment) => fragment is null ? string.Empty : "#" + fragment;
}

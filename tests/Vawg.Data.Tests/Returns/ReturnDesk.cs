using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns;
using Vawg.Data.Tests.People;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Threats;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Returns;

/// <summary>A database, a store of files and the people who hand in and approve returns.</summary>
internal sealed class ReturnDesk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vawg-returns-").FullName;

    private ReturnDesk(TestDatabase database)
    {
        Database = database;
        Contexts = database.Contexts();
        Clock = new SteppingClock();
        Audit = new AuditTrail(Contexts, Clock);
        Files = new ReturnFiles(_folder);
        Cubes = new FigureCubes(Contexts);
        var publisher = new ReturnPublisher(Contexts, Clock);
        Screening = new FileScreening(new ReturnHistories(Contexts), Clock);
        Receipt = new ReturnReceipt(Contexts, Files, Signal, Audit, Clock);
        var changes = new ReturnChanges(Contexts, Audit);
        SignOff = new SignOff(changes, Signal, Clock);
        Withdrawals = new Withdrawals(changes, publisher, Clock);
        var steps = new OwnSteps(Contexts, Audit, Clock);
        var received = new ReceivedReturns(Contexts, Files, Screening, new ScreeningResults(Contexts, Audit, Clock), steps, Clock);
        Work = new ReturnWork(Contexts, received, new ApprovedReturns(Files, Screening, publisher, steps, Clock), steps);
        Sweep = new StoreSweep(Contexts, Files, Clock);
        Effects = new ReturnEffects(Contexts, Cubes, Files, Screening, new ScoreSets(Contexts, Audit, Clock));
        Submissions = new SubmissionQuery(Contexts);
    }

    public static Force Kent { get; } = Forces.Find("Kent")!;

    public static Quarter Quarter { get; } = new(2022, 1);

    public TestDatabase Database { get; }

    public TestContexts Contexts { get; }

    public SteppingClock Clock { get; }

    public AuditTrail Audit { get; }

    public ReturnFiles Files { get; }

    public ReturnSignal Signal { get; } = new();

    public FigureCubes Cubes { get; }

    public FileScreening Screening { get; }

    public ReturnReceipt Receipt { get; }

    public SignOff SignOff { get; }

    public Withdrawals Withdrawals { get; }

    public ReturnWork Work { get; }

    public StoreSweep Sweep { get; }

    public ReturnEffects Effects { get; }

    public SubmissionQuery Submissions { get; }

    public ReturnBy Admin { get; private set; } = default!;

    public ReturnBy SecondAdmin { get; private set; } = default!;

    /// <summary>Hands in the returns of Kent alone.</summary>
    public ReturnBy Contributor { get; private set; } = default!;

    public static async Task<ReturnDesk> OpenAsync(DatabaseEngine engine)
    {
        var desk = new ReturnDesk(await TestDatabase.MigratedAsync(engine));
        desk.Admin = await desk.SignInAsync("admin", Role.Admin);
        desk.SecondAdmin = await desk.SignInAsync("admin2", Role.Admin);
        desk.Contributor = await desk.SignInAsync("kent", Role.ForceContributor, Kent.Code.Text);
        return desk;
    }

    public async Task<ReturnBy> SignInAsync(string name, Role role, string? force = null)
    {
        await using var context = Contexts.CreateDbContext();
        var sessions = new SessionStore(Contexts, Clock);
        var account = await Accounts.AddAsync(context, name, role, force);
        var session = await Accounts.SignInAsync(context, sessions, account);
        return new ReturnBy((await sessions.FindAsync(session, CancellationToken.None))!, "test");
    }

    /// <summary>Hands a file in.</summary>
    public async Task<ReturnAnswer> HandInAsync(AFile file, ReturnBy? by = null, Force? force = null)
    {
        var taken = await Files.TakeAsync(new MemoryStream(file.Bytes()), file.Name, CancellationToken.None);
        return await Receipt.ReceiveAsync(by ?? Admin, force ?? Kent, Quarter, taken!, CancellationToken.None);
    }

    /// <summary>Hands a file in and lets the product screen it.</summary>
    public async Task<Submission> ScreenedAsync(AFile file, ReturnBy? by = null)
    {
        var id = (await HandInAsync(file, by)).SubmissionId!.Value;
        await Work.DoAsync(id, CancellationToken.None);
        return await FindAsync(id);
    }

    /// <summary>Brings a file the whole way to publication.</summary>
    public async Task<Submission> PublishedAsync(AFile file)
    {
        var screened = await ScreenedAsync(file);
        await PublishAsync(screened);
        return await FindAsync(screened.Id);
    }

    /// <summary>Gives each warning a reason, submits, approves by somebody else and lets the product publish.</summary>
    public async Task PublishAsync(Submission screened)
    {
        await GiveReasonsAsync(screened.Id);
        Done(await SignOff.SubmitAsync(Admin, screened.Id, null, CancellationToken.None));
        Done(await SignOff.ApproveAsync(SecondAdmin, screened.Id, screened.Sha256, CancellationToken.None));
        await Work.DoAsync(screened.Id, CancellationToken.None);
    }

    public async Task GiveReasonsAsync(int id)
    {
        foreach (var finding in (await DetailAsync(id)).Findings.Where(f => f is { Severity: 2, Reason: null }))
        {
            Done(await SignOff.GiveReasonAsync(Admin, id, finding.Ordinal, "Checked with the force.", CancellationToken.None));
        }
    }

    public async Task<Submission> FindAsync(int id) => (await DetailAsync(id)).Submission;

    public async Task<SubmissionDetail> DetailAsync(int id) => (await Submissions.FindAsync(Admin.Person.Reader, id, CancellationToken.None))!;

    public async ValueTask DisposeAsync()
    {
        Cubes.Dispose();
        Signal.Dispose();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static void Done(ReturnAnswer answer)
    {
        if (answer.Problem is { } problem)
        {
            throw new InvalidOperationException(problem);
        }
    }
}

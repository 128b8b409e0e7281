namespace Vawg.Testing.Http;

/// <summary>Where a return stands, as its page is told.</summary>
public sealed record StageAnswer(string Stage, bool AtWork);

namespace Vawg.Dashboard.Hosting;

/// <summary>How what was refused had been asked for.</summary>
public sealed record RefusedRequest(string Method);

namespace Vawg.Domain.Threats.Scoring;

/// <summary>A part of a score method that can be wrong.</summary>
public enum MethodField
{
    Points,
    Weight,
    Bands,
    Lambda,
}

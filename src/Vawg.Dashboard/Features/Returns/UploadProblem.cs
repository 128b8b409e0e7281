namespace Vawg.Dashboard.Features.Returns;

/// <summary>Why a file that somebody sent was not taken.</summary>
internal enum UploadProblem
{
    NoForce,
    NoQuarter,
    NoFile,
    TooLarge,
    CutOff,
    NotKept,
    NotKnown,
    NotAllowed,
}

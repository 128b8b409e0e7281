namespace Vawg.Data.People;

/// <summary>Why a session ended.</summary>
public enum SessionEnd
{
    SignedOut = 1,

    /// <summary>Nothing was done for half an hour.</summary>
    Idle,

    /// <summary>Twelve hours had passed since sign-in.</summary>
    TooOld,

    /// <summary>The account signed in more often than it may at once, and this was the oldest session.</summary>
    Displaced,

    /// <summary>Ended by an admin, or by the reader from another session.</summary>
    EndedByHand,

    /// <summary>The account was disabled, or its password or second factor changed.</summary>
    AccountChanged,
}

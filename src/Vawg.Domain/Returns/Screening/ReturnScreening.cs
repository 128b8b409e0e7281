using Vawg.Domain.Returns.Screening.Reading;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening;

/// <summary>Screens a return: holds what a file says to every rule, in one pass, and gives the return when none that fails was broken.</summary>
public static class ReturnScreening
{
    /// <summary>Reads the messages once, to the end of the file. Whatever they are, the answer is a list of findings and never an exception.</summary>
    public static ScreenedReturn Screen(IEnumerable<SheetMessage> messages, ScreeningRequest request)
    {
        var reading = new FileReading(request);
        foreach (var message in messages)
        {
            reading.Take(message);
            if (message is FileEnded or FileRefused)
            {
                break;
            }
        }

        return reading.Result();
    }
}

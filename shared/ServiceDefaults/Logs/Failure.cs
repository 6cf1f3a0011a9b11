using System.Text;
using System.Text.Json;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>An exception as it may stand in a log.</summary>
internal static class Failure
{
    private const int Longest = 8000;

    public static string Describe(Exception failure)
    {
        StringBuilder text = new();
        for (var current = failure; current is not null; current = current.InnerException)
            text.Append(current.GetType().FullName).Append(": ").AppendLine(Sentence(current)).AppendLine(current.StackTrace);
        return text.Length <= Longest ? text.ToString().TrimEnd() : text.ToString(0, Longest);
    }

    // These quote what they could not read, which may be a person's words.
    private static string Sentence(Exception failure) => failure is FormatException or JsonException ? "(its words may quote the input)" : failure.Message;
}

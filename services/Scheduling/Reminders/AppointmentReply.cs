using System.Globalization;
using System.Text;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>How a patient's words about an appointment are read.</summary>
internal enum AppointmentReply
{
    /// <summary>Neither clearly the one nor the other: nothing is guessed.</summary>
    Unclear,

    Confirms,

    WantsAnotherTime
}

/// <summary>Reads C and R and the few words that mean nothing else, in English and Spanish, whatever the case and punctuation.</summary>
internal static class AppointmentReplies
{
    private static readonly HashSet<string> Confirming = ["c", "confirm", "confirmed", "i confirm", "confirmo", "confirmar", "confirmado", "confirmada", "la confirmo", "lo confirmo"];

    private static readonly HashSet<string> Moving =
    [
        "r", "reschedule", "another time", "other time", "another day", "change", "change time", "move it", "reprogramar", "reprogramo", "otra hora", "otro dia",
        "otra cita", "otra fecha", "cambiar", "cambiar hora", "cambiar la cita", "cambio"
    ];

    private static readonly string[] Politeness = ["please", "thank you", "thanks", "por favor", "muchas gracias", "gracias"];

    public static AppointmentReply Read(string text)
    {
        var words = WithoutPoliteness(Plain(text));
        return Confirming.Contains(words) ? AppointmentReply.Confirms
            : Moving.Contains(words) ? AppointmentReply.WantsAnotherTime
            : AppointmentReply.Unclear;
    }

    private static string WithoutPoliteness(string words)
    {
        foreach (var polite in Politeness)
        {
            if (words.EndsWith(" " + polite, StringComparison.Ordinal)) words = words[..^(polite.Length + 1)];
            if (words.StartsWith(polite + " ", StringComparison.Ordinal)) words = words[(polite.Length + 1)..];
        }
        return words;
    }

    /// <summary>Small letters without accents, single spaces, no punctuation; digits stay, so that they are not overlooked.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

using System.Globalization;
using System.Text;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>How a text on a shared phone says for whom it is: initials, with a letter where two have the same.</summary>
internal static class Initials
{
    /// <summary>Null where the phone is nobody else's and the patient reads.</summary>
    /// <param name="patient">For whom the text is.</param>
    /// <param name="onPhone">All patients with that phone, id and display name.</param>
    /// <param name="byProxy">It is read by somebody who answers for the patient.</param>
    public static string? For(Guid patient, IReadOnlyList<(Guid Id, string Name)> onPhone, bool byProxy = false)
    {
        if ((onPhone.Count < 2 && !byProxy) || onPhone.All(p => p.Id != patient))
            return null;
        var own = Of(onPhone.First(p => p.Id == patient).Name);
        var alike = onPhone.Where(p => Of(p.Name) == own).Select(p => p.Id).Order().ToList();
        return alike.Count == 1 ? own : $"{own} ({(char)('A' + alike.IndexOf(patient))})";
    }

    public static string Of(string name)
    {
        var words = Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0])).ToList();
        string[] ends = words.Count > 1 ? [words[0], words[^1]] : [.. words];
        return string.Concat(ends.Select(w => $"{char.ToUpperInvariant(w[0])}."));
    }

    /// <summary>Without accents, which would make a dear text of a cheap one.</summary>
    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Normalize(NormalizationForm.FormC);
}

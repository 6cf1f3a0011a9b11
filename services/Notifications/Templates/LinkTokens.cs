using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>The secret part of a patient's link, <c>/c/{token}</c>, <c>/a/{token}</c> or <c>/p/{token}</c>: never stored with a sent message, never shown to staff.</summary>
internal static partial class LinkTokens
{
    public static string Mask(string text) => Token().Replace(text, "/c/***");

    public static bool IsMasked(string link) => link.EndsWith("/c/***", StringComparison.Ordinal);

    [GeneratedRegex("/[acp]/[A-Za-z0-9_-]{16,}")]
    private static partial Regex Token();
}

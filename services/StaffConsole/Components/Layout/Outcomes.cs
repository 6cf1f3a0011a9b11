using FbssFollowUp.Messaging;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>Outcomes as pages need them.</summary>
internal static class Outcomes
{
    public static T? OrNull<T>(this Outcome<T>? outcome) where T : class => (outcome as Outcome<T>.Answered)?.Answer;

    /// <summary>What to tell whoever posted a form; null when it was carried out.</summary>
    public static string? TroubleOf<T>(this Outcome<T> outcome) where T : class => outcome switch
    {
        Outcome<T>.Refused refused => refused.Refusal.Sentence,
        Outcome<T>.Unavailable unavailable => unavailable.Sentence,
        _ => null,
    };
}

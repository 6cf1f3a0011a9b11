using System.Globalization;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Calendar;

/// <summary>A time as chosen from the list, or as typed with the reason why it must be then.</summary>
public class TimeForm : FormState
{
    /// <summary>"code|instant" of a slot of the list; "own" for the fields below.</summary>
    public string? Slot { get; set; }
    public string? OwnDay { get; set; }
    public string? OwnTime { get; set; }
    public string? OwnClinician { get; set; }
    public string? Reason { get; set; }

    /// <summary>What the button pressed asks for; empty books.</summary>
    public string? Do { get; set; }

    /// <summary>Fixed with the empty form, so that sending it twice holds once.</summary>
    public DateTimeOffset HeldUntil { get; set; }

    public const string Own = "own";
    public const string HoldIt = "hold";
    public const string GiveBack = "give-back";

    internal static string ValueOf(string clinicianCode, DateTimeOffset startsAt) => $"{clinicianCode}|{startsAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}";

    internal string? ReasonGiven => string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim();

    /// <summary>Whom and when; null when it cannot be read, and then the form says so.</summary>
    internal (string? Clinician, DateTimeOffset StartsAt)? Read(PracticeTime times) => Slot == Own ? ReadOwn(times) : ReadSlot();

    private (string? Clinician, DateTimeOffset StartsAt)? ReadSlot()
    {
        if (Slot?.Split('|') is [var code, var at] && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var startsAt))
            return (code, startsAt.ToUniversalTime());
        Refuse("Choose a time.");
        return null;
    }

    private (string? Clinician, DateTimeOffset StartsAt)? ReadOwn(PracticeTime times)
    {
        if (CalendarDay.TryRead(OwnDay, out var day) && TimeOnly.TryParse(OwnTime, CultureInfo.InvariantCulture, out var time) && times.At(day, time) is { } startsAt)
            return (string.IsNullOrWhiteSpace(OwnClinician) ? null : OwnClinician, startsAt);
        Refuse("Give the day and the time of your own choice; the clocks must show that time on that day.");
        return null;
    }
}

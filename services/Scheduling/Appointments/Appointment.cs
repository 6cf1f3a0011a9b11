using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A patient's time with a clinician. What makes it theirs is its <see cref="TakenTime"/>; reminders are rows of their own and never write here.</summary>
internal sealed class Appointment
{
    private Appointment() { }

    public required Guid Id { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid? RequestId { get; init; }
    public required string Type { get; init; }
    public Guid ClinicianId { get; private set; }
    public string ClinicianCode { get; private set; } = "";
    public DateTimeOffset StartsAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }
    public Guid TakenId { get; private set; }
    public bool IsOverlap { get; private set; }
    public string State { get; private set; } = AppointmentStates.Booked;
    public int Revision { get; private set; }
    public required DateTimeOffset BookedAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public DateTimeOffset? AnotherTimeAskedAt { get; private set; }

    /// <summary>An unclear reply about the present time was asked about once already.</summary>
    public DateTimeOffset? AskedAgainAt { get; private set; }

    public bool IsBooked => State == AppointmentStates.Booked;

    /// <summary>The patient may still be reminded of it and answer.</summary>
    public bool IsAwaited(DateTimeOffset now) => IsBooked && AnotherTimeAskedAt is null && StartsAt > now;

    public static Appointment Book(Guid patientId, Guid? requestId, string type, Place place, DateTimeOffset now)
    {
        var appointment = new Appointment { Id = Guid.CreateVersion7(now), PatientId = patientId, RequestId = requestId, Type = type, BookedAt = now };
        appointment.Take(place);
        return appointment;
    }

    /// <summary>Whatever was said of the old time is not said of the new one.</summary>
    public Refused? Move(Place place)
    {
        if (!IsBooked) return BookingRefusals.Ended;
        Take(place);
        (ConfirmedAt, AnotherTimeAskedAt, AskedAgainAt) = (null, null, null);
        return null;
    }

    public Refused? Cancel() => End(AppointmentStates.Cancelled);

    public Refused? Complete(DateTimeOffset now) => StartsAt > now ? BookingRefusals.NotYet : End(AppointmentStates.Completed);

    public Refused? Miss(DateTimeOffset now) => StartsAt > now ? BookingRefusals.NotYet : End(AppointmentStates.Missed);

    /// <summary>True if this is news. Confirming after having asked for another time means: the time stays after all.</summary>
    public bool Confirm(DateTimeOffset now)
    {
        var isNews = ConfirmedAt is null || AnotherTimeAskedAt is not null;
        (ConfirmedAt, AnotherTimeAskedAt) = (now, null);
        return isNews;
    }

    /// <summary>True if this is news.</summary>
    public bool AskAnotherTime(DateTimeOffset now)
    {
        var isNews = AnotherTimeAskedAt is null;
        (AnotherTimeAskedAt, ConfirmedAt) = (AnotherTimeAskedAt ?? now, null);
        return isNews;
    }

    /// <summary>True the first time: then it is asked once more.</summary>
    public bool AskAgain(DateTimeOffset now)
    {
        var isFirst = AskedAgainAt is null;
        AskedAgainAt ??= now;
        return isFirst;
    }

    public AppointmentSummary ToSummary(string zone) => new(
        Id, PatientId, RequestId, ClinicianCode, Type, StartsAt, EndsAt, zone, State, Revision, ConfirmedAt, AnotherTimeAskedAt, IsOverlap);

    private void Take(Place place)
    {
        (ClinicianId, ClinicianCode, StartsAt, EndsAt) = (place.ClinicianId, place.ClinicianCode, place.Slot.StartsAt, place.Slot.EndsAt);
        (TakenId, IsOverlap, Revision) = (place.TakenId, place.IsOverlap, Revision + 1);
    }

    private Refused? End(string state)
    {
        if (!IsBooked) return BookingRefusals.Ended;
        (State, Revision) = (state, Revision + 1);
        return null;
    }
}

/// <summary>A clinician's time that was just taken.</summary>
internal sealed record Place(Guid ClinicianId, string ClinicianCode, Slot Slot, Guid TakenId, bool IsOverlap);

using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>A patient of the practice: who they are and how to reach them. Record number and birth date never change.</summary>
internal sealed class Patient
{
    private Patient() { }

    public required Guid Id { get; init; }
    public required string RecordNumber { get; init; }
    public required DateOnly BirthDate { get; init; }
    public required DateTimeOffset RegisteredAt { get; init; }
    public required PatientDetails Details { get; set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public int Revision { get; private set; } = 1;

    /// <summary>Since when the number takes no texts, and the newest word from it, one way or the other.</summary>
    public DateTimeOffset? TextsStoppedAt { get; private set; }
    public DateTimeOffset? TextsDecidedAt { get; private set; }

    public static Patient Register(string recordNumber, DateOnly birthDate, PatientDetails details, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RecordNumber = recordNumber,
        BirthDate = birthDate,
        Details = details,
        RegisteredAt = now,
        ChangedAt = now
    };

    public bool IsSamePerson(string givenName, string familyName, DateOnly birthDate) =>
        BirthDate == birthDate && PersonName.IsSame(Details.GivenName, givenName) && PersonName.IsSame(Details.FamilyName, familyName);

    /// <summary>Replaces the details. An opt-out belongs to the number: it does not follow the patient to another one.</summary>
    public void ChangeDetails(PatientDetails details, DateTimeOffset now)
    {
        if (details.Phone != Details.Phone) (TextsStoppedAt, TextsDecidedAt) = (null, null);
        Details = details;
        Revision++;
        ChangedAt = now;
    }

    /// <summary>What the number of another patient decided holds for this one, who has the same number.</summary>
    public void ShareNumberOf(Patient other)
    {
        if (other.TextsDecidedAt is null || TextsDecidedAt > other.TextsDecidedAt) return;
        (TextsStoppedAt, TextsDecidedAt) = (other.TextsStoppedAt, other.TextsDecidedAt);
    }

    public void StopTexts(DateTimeOffset at) => DecideTexts(at, stoppedAt: at);

    public void AllowTexts(DateTimeOffset at) => DecideTexts(at, stoppedAt: null);

    public PatientCard ToCard() => new(
        Id, Revision, RecordNumber, Details.GivenName, Details.FamilyName, BirthDate, Details.ToContact(), TextsStoppedAt);

    /// <summary>Words arrive in any order; the newest counts.</summary>
    private void DecideTexts(DateTimeOffset at, DateTimeOffset? stoppedAt)
    {
        if (at <= TextsDecidedAt) return;
        (TextsStoppedAt, TextsDecidedAt) = (stoppedAt, at);
    }
}

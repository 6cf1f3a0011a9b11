using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Proxies;

/// <summary>Somebody who may answer for a patient. Never removed: what they answered stays answered by them.</summary>
internal sealed class Proxy
{
    private Proxy() { }

    public required Guid Id { get; init; }
    public required Guid PatientId { get; init; }
    public required ProxyPerson Person { get; set; }
    public required DateTimeOffset NamedAt { get; init; }
    public required string NamedById { get; init; }
    public required string NamedBy { get; init; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string EndedById { get; private set; } = "";
    public string EndedBy { get; private set; } = "";
    public string EndReason { get; private set; } = "";

    /// <summary>Since when the number takes no texts, and the newest word from it, one way or the other.</summary>
    public DateTimeOffset? TextsStoppedAt { get; private set; }
    public DateTimeOffset? TextsDecidedAt { get; private set; }

    public bool MayAnswer => EndedAt is null;

    public static Proxy Name(Guid patientId, ProxyPerson person, Actor by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PatientId = patientId,
        Person = person,
        NamedAt = now,
        NamedById = by.Id,
        NamedBy = by.DisplayName
    };

    /// <summary>An opt-out belongs to the number: it does not follow the person to another one.</summary>
    public void Change(ProxyPerson person)
    {
        if (person.Phone != Person.Phone) (TextsStoppedAt, TextsDecidedAt) = (null, null);
        Person = person;
    }

    public void End(Actor by, string reason, DateTimeOffset now) =>
        (EndedAt, EndedById, EndedBy, EndReason) = (now, by.Id, by.DisplayName, reason);

    /// <summary>Words arrive in any order; the newest counts.</summary>
    public void DecideTexts(DateTimeOffset at, DateTimeOffset? stoppedAt)
    {
        if (at <= TextsDecidedAt) return;
        (TextsStoppedAt, TextsDecidedAt) = (stoppedAt, at);
    }

    public ProxyContact ToContact(bool isAsked) => new(
        Id, Person.DisplayName, Person.Relation, Person.Phone, Person.Email, Person.Language, Person.TimeZone, Person.PreferredChannel,
        Person.AnswersByText, Person.TextConsentOn, isAsked);

    public ProxyCard ToCard(bool isAsked) => new(
        ToContact(isAsked), Person.AgreedOn, NamedBy, NamedAt, TextsStoppedAt, EndedAt, EndedBy, EndReason);
}

using FbssFollowUp.Consultations.Proxies;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>A patient of the practice: who they are and how to reach them. A birth date never changes, a record number only from a provisional one to the practice's.</summary>
internal sealed class Patient
{
    /// <summary>Nobody needs more people to answer for them, and each has to be looked at when a number writes.</summary>
    public const int MostProxies = 5;

    private readonly List<Proxy> _proxies = [];

    private Patient() { }

    public required Guid Id { get; init; }
    public required string RecordNumber { get; set; }
    public required DateOnly BirthDate { get; init; }
    public required DateTimeOffset RegisteredAt { get; init; }
    public required PatientDetails Details { get; set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public int Revision { get; private set; } = 1;

    /// <summary>Since when the number takes no texts, and the newest word from it, one way or the other.</summary>
    public DateTimeOffset? TextsStoppedAt { get; private set; }
    public DateTimeOffset? TextsDecidedAt { get; private set; }

    /// <summary>Who may or might once answer for the patient.</summary>
    public IReadOnlyCollection<Proxy> Proxies => _proxies;

    /// <summary>The one messages go to instead of the patient.</summary>
    public Guid? AskedProxyId { get; private set; }

    /// <summary>Why nothing is sent, see <see cref="PatientEntryKinds"/>; null when messages go out.</summary>
    public string? SilentBecause { get; private set; }
    public DateTimeOffset? SilentSince { get; private set; }
    public string SilentBy { get; private set; } = "";
    public string SilentNote { get; private set; } = "";

    /// <summary>The patient came by the public form.</summary>
    public bool HasProvisionalNumber => RecordNumber.StartsWith(RecordNumbers.Provisional, StringComparison.Ordinal);

    public bool IsSilent => SilentBecause is not null;

    public PatientEntry? Silence => SilentBecause is null ? null : new(SilentSince!.Value, SilentBecause, SilentBy, SilentNote);

    public static Patient Register(string recordNumber, DateOnly birthDate, PatientDetails details, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RecordNumber = recordNumber,
        BirthDate = birthDate,
        Details = details,
        RegisteredAt = now,
        ChangedAt = now
    };

    /// <summary>Somebody who asked to be seen and has no record number of the practice's yet.</summary>
    public static Patient FromRequest(DateOnly birthDate, PatientDetails details, DateTimeOffset now) =>
        Register($"{RecordNumbers.Provisional}{Guid.CreateVersion7(now).ToString("N")[^8..].ToUpperInvariant()}", birthDate, details, now);

    public bool IsSamePerson(string givenName, string familyName, DateOnly birthDate) =>
        BirthDate == birthDate && PersonName.IsSame(Details.GivenName, givenName) && PersonName.IsSame(Details.FamilyName, familyName);

    public Proxy? AskedProxy => _proxies.Find(IsAsked);

    public bool IsAsked(Proxy proxy) => proxy.Id == AskedProxyId;

    /// <summary>One who may answer; null for one who has ended.</summary>
    public Proxy? ProxyWho(Guid proxyId) => _proxies.Find(p => p.Id == proxyId && p.MayAnswer);

    public Refused? RefusesAnotherProxy() => _proxies.Count(p => p.MayAnswer) < MostProxies ? null : PatientRefusals.TooManyProxies;

    public void NameProxy(Proxy proxy, bool isAsked, DateTimeOffset now)
    {
        _proxies.Add(proxy);
        Ask(proxy, isAsked);
        Touch(now);
    }

    public void ChangeProxy(Proxy proxy, ProxyPerson person, bool isAsked, DateTimeOffset now)
    {
        proxy.Change(person);
        Ask(proxy, isAsked);
        Touch(now);
    }

    public void EndProxy(Proxy proxy, Actor by, string reason, DateTimeOffset now)
    {
        proxy.End(by, reason, now);
        Ask(proxy, isAsked: false);
        Touch(now);
    }

    /// <summary>Replaces the details. An opt-out belongs to the number: it does not follow the patient to another one.</summary>
    public void ChangeDetails(PatientDetails details, DateTimeOffset now)
    {
        if (details.Phone != Details.Phone) (TextsStoppedAt, TextsDecidedAt) = (null, null);
        Details = details;
        Touch(now);
    }

    /// <summary>What the number of another patient decided holds for this one, who has the same number.</summary>
    public void ShareNumberOf(Patient other)
    {
        if (other.TextsDecidedAt is null || TextsDecidedAt > other.TextsDecidedAt) return;
        (TextsStoppedAt, TextsDecidedAt) = (other.TextsStoppedAt, other.TextsDecidedAt);
    }

    public void StopTexts(DateTimeOffset at) => DecideTexts(at, stoppedAt: at);

    public void AllowTexts(DateTimeOffset at) => DecideTexts(at, stoppedAt: null);

    /// <summary>As everybody who keeps a copy needs the patient.</summary>
    public PatientContact ToContact() => Details.ToContact() with
    {
        Proxies = _proxies.Exists(p => p.MayAnswer) ? [.. _proxies.Where(p => p.MayAnswer).OrderBy(p => p.Id).Select(p => p.ToContact(IsAsked(p)))] : null
    };

    public PatientCard ToCard() => new(
        Id, Revision, RecordNumber, Details.GivenName, Details.FamilyName, BirthDate, ToContact(), TextsStoppedAt, Silence,
        [.. _proxies.OrderBy(p => p.EndedAt is not null).ThenBy(p => p.Id).Select(p => p.ToCard(IsAsked(p)))]);

    /// <summary>A death or a merge is for good; a withdrawal gives way to them.</summary>
    public bool FallSilent(string because, Actor by, string note, DateTimeOffset at)
    {
        if (SilentBecause is PatientEntryKinds.Died or PatientEntryKinds.Merged || SilentBecause == because) return false;
        (SilentBecause, SilentSince, SilentBy, SilentNote) = (because, at, by.DisplayName, note);
        return true;
    }

    /// <summary>The withdrawal was a mistake.</summary>
    public bool Return()
    {
        if (SilentBecause != PatientEntryKinds.Withdrew) return false;
        (SilentBecause, SilentSince, SilentBy, SilentNote) = (null, null, "", "");
        return true;
    }

    private void Ask(Proxy proxy, bool isAsked) => AskedProxyId = isAsked ? proxy.Id : IsAsked(proxy) ? null : AskedProxyId;

    private void Touch(DateTimeOffset now) => (Revision, ChangedAt) = (Revision + 1, now);

    /// <summary>Words arrive in any order; the newest counts.</summary>
    private void DecideTexts(DateTimeOffset at, DateTimeOffset? stoppedAt)
    {
        if (at <= TextsDecidedAt) return;
        (TextsStoppedAt, TextsDecidedAt) = (stoppedAt, at);
    }
}

using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Proxies;

/// <summary>Notes who may answer for a patient, and whether messages go to that person instead.</summary>
internal sealed class NameProxyConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<NameProxy>
{
    public async Task Consume(ConsumeContext<NameProxy> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var (patient, refusal) = await db.PatientForAsync(command.PatientId, by, context.CancellationToken);
        var verdict = patient is null ? null : ProxyCheck.Of(command.Details, patient.Details, clock.UtcNow);
        refusal ??= verdict!.Refusal ?? patient!.RefusesAnotherProxy();
        await context.RespondAsync(refusal ?? (object)await NameAsync(patient!, verdict!, command.Details.IsAsked, by, context.CancellationToken));
    }

    private async Task<Accepted> NameAsync(Patient patient, ProxyVerdict verdict, bool isAsked, Actor by, CancellationToken cancellationToken)
    {
        var proxy = Proxy.Name(patient.Id, verdict.Person, by, clock.UtcNow);
        var before = patient.AskedProxy;
        patient.NameProxy(proxy, isAsked, clock.UtcNow);
        return await db.TellOfProxyAsync(patient, proxy, before, verdict.Notices, cancellationToken);
    }
}

/// <summary>What naming, changing and ending a proxy have in common.</summary>
internal static class ProxyTold
{
    /// <summary>Saves, and tells everybody who keeps a copy of the patient.</summary>
    public static async Task<Accepted> TellOfProxyAsync(
        this ConsultationsDbContext db, Patient patient, Proxy proxy, Proxy? askedBefore, IReadOnlyList<string> notices, CancellationToken cancellationToken)
    {
        var stopped = await db.TakeUpNumberAsync(proxy, cancellationToken);
        db.Enqueue(new PatientDetailsChanged(patient.Id, patient.Revision, patient.ToContact(), patient.ChangedAt));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(proxy.Id, [.. notices, .. stopped, .. MovedFrom(askedBefore, patient.AskedProxy)]);
    }

    private static IEnumerable<string> MovedFrom(Proxy? before, Proxy? now) => (before, now) switch
    {
        ({ } one, { } other) when one.Id != other.Id => [ProxyNotices.AskedInstead(one.Person.DisplayName, other.Person.DisplayName)],
        ({ } one, null) => [ProxyNotices.AskedAgain(one.Person.DisplayName)],
        _ => []
    };

    /// <summary>What the number said as somebody else's holds for this person too.</summary>
    private static async Task<IEnumerable<string>> TakeUpNumberAsync(this ConsultationsDbContext db, Proxy proxy, CancellationToken cancellationToken)
    {
        if (proxy.Person.Phone is not { } phone) return [];
        var words = await db.Patients.Where(p => p.Details.Phone == phone && p.TextsDecidedAt != null).Select(p => new { p.TextsDecidedAt, p.TextsStoppedAt })
            .Concat(db.Proxies.Where(p => p.Person.Phone == phone && p.TextsDecidedAt != null).Select(p => new { p.TextsDecidedAt, p.TextsStoppedAt }))
            .ToListAsync(cancellationToken);
        foreach (var word in words) proxy.DecideTexts(word.TextsDecidedAt!.Value, word.TextsStoppedAt);
        return proxy.TextsStoppedAt is null ? [] : [ProxyNotices.TextsStopped];
    }
}

using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Proxies;

/// <summary>Replaces what is known of a proxy, if nobody changed the patient since the sender looked.</summary>
internal sealed class ChangeProxyConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<ChangeProxy>
{
    public async Task Consume(ConsumeContext<ChangeProxy> context)
    {
        var command = context.Message;
        var (patient, refusal) = await db.PatientForAsync(command.PatientId, context.Actor(), context.CancellationToken);
        var (proxy, verdict) = patient is null ? default
            : (patient.ProxyWho(command.ProxyId), ProxyCheck.Of(command.Details, patient.Details, clock.UtcNow));
        refusal ??= patient!.Revision != command.Revision ? PatientRefusals.ChangedMeanwhile
            : proxy is null ? PatientRefusals.ProxyUnknown
            : verdict!.Refusal;
        await context.RespondAsync(refusal ?? (object)await ChangeAsync(patient!, proxy!, verdict!, command.Details.IsAsked, context.CancellationToken));
    }

    private async Task<Accepted> ChangeAsync(Patient patient, Proxy proxy, ProxyVerdict verdict, bool isAsked, CancellationToken cancellationToken)
    {
        if (proxy.Person == verdict.Person && patient.IsAsked(proxy) == isAsked) return new Accepted(proxy.Id, verdict.Notices);
        var before = patient.AskedProxy;
        patient.ChangeProxy(proxy, verdict.Person, isAsked, clock.UtcNow);
        return await db.TellOfProxyAsync(patient, proxy, before, verdict.Notices, cancellationToken);
    }
}

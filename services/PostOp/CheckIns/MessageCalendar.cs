using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Silences;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>What will be sent about check-ins if nothing changes, soonest first.</summary>
internal static class MessageCalendar
{
    private const string Ends = "The patient dies, withdraws or is operated on again in the same region, or follow-up is paused.";

    public static IReadOnlyList<PlannedMessage> Of(IEnumerable<CheckIn> checkIns, IEnumerable<Silence> silences, Patient patient)
    {
        var unended = checkIns.ToList();
        return
        [
            .. unended.Where(c => c.State == CheckInStates.Planned).Select(c => Planned(c, patient))
                .Concat(unended.Where(c => c.State == CheckInStates.Sent).SelectMany(c => Prompted(c, patient)))
                .Concat(silences.Select(Told)).OrderBy(m => m.At)
        ];
    }

    private static PlannedMessage Planned(CheckIn checkIn, Patient patient) => new(
        checkIn.DueAt, "check-in", $"{Why(checkIn)} {(patient.AnswersByText ? "Asked by text, one question after another." : "Sent as a link.")}",
        checkIn.Kind == CheckInKinds.Confirmation
            ? ["A correction takes away the pain it is to confirm.", "A planned check-in comes first.", Ends]
            : ["A later check-in of the same recovery is due before this one is sent, after an outage.", Ends]);

    private static string Why(CheckIn checkIn) => checkIn.Kind switch
    {
        CheckInKinds.Confirmation => $"Day {checkIn.Day}: to confirm the pain answered a week before.",
        CheckInKinds.Recheck => $"Day {checkIn.Day}: the re-check a surgeon set.",
        _ => $"Day {checkIn.Day} of the recovery's protocol."
    };

    private static IEnumerable<PlannedMessage> Prompted(CheckIn checkIn, Patient patient)
    {
        var at = checkIn.NextPromptAt;
        for (var prompt = checkIn.Prompts; at < checkIn.ExpiresAt && prompt <= Prompts.OnSameChannel; prompt++, at += Prompts.FirstAfter)
            if (prompt < Prompts.OnSameChannel || patient.OtherChannel is not null)
                yield return new PlannedMessage(
                    at!.Value, prompt < Prompts.OnSameChannel ? "prompt" : "prompt-elsewhere",
                    $"The check-in of day {checkIn.Day} has no answer yet{(prompt < Prompts.OnSameChannel ? "" : $"; tried by {patient.OtherChannel}")}.",
                    ["The patient answers, by text or on the page.", "The check-in's time is over.", Ends]);
    }

    private static PlannedMessage Told(Silence silence) => new(
        silence.DueAt, "call-task", "Nothing was answered for five days: a person is asked to phone.", ["The patient answers anything.", Ends]);
}

using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>The words in English.</summary>
internal static class EnglishTemplates
{
    private const string Subject = "A message from {practice}";
    private const string CheckIn = "Your check-in with {practice}";

    public static IReadOnlyDictionary<string, Template> All { get; } = new Dictionary<string, Template>
    {
        [TemplateCodes.CheckInFirstQuestion] = new(
            "{practice}: time for your check-in. Your {site} pain over the last week, 0 (none) to 10 (worst)? Answer with one number. "
            + "Reply STOP to opt out."),
        [TemplateCodes.CheckInScore] = new(
            "Your {site} pain over the last week, 0 (none) to 10 (worst)? Answer with one number.",
            new(CheckIn, "Your {site} pain over the last week, from 0 (none) to 10 (worst)? Answer this mail with one number.")),
        [TemplateCodes.CheckInRedFlags] = new(
            "Any of these now: numbness in the groin or saddle area, loss of bladder or bowel control, new weakness in a leg or arm, chest pain, "
            + "trouble breathing, fever of 100.4 F or more, wound redness or drainage, calf swelling{cervical}? "
            + "Answer 1 = any of these, 2 = none.",
            new(CheckIn,
                "Any of these now: numbness in the groin or saddle area, loss of bladder or bowel control, new weakness in a leg or arm, chest pain, "
                + "trouble breathing, fever of 100.4 F or more, wound redness or drainage, calf swelling{cervical}?\n\n"
                + "Answer this mail with 1 = any of these, or 2 = none.")),
        [TemplateCodes.ScoreAskedAgain] = new(
            "Sorry, we could not read that. Your {site} pain over the last week, as one number from 0 (none) to 10 (worst)?",
            new(CheckIn,
                "Sorry, we could not read that. Your {site} pain over the last week, as one number from 0 (none) to 10 (worst)? Answer this mail with the number.")),
        [TemplateCodes.RedFlagsAskedAgain] = new(
            "Sorry, we could not read that. With numbness in the groin, loss of bladder or bowel control, leg weakness, chest pain{cervical} or trouble "
            + "breathing call 911 now; with fever, wound drainage or calf swelling call {phone} today. "
            + "Do you have any of these? Answer 1 = any of these, 2 = none.",
            new(CheckIn,
                "Sorry, we could not read that. With numbness in the groin, loss of bladder or bowel control, leg weakness, chest pain{cervical} or trouble "
                + "breathing call 911 now; with fever, wound drainage or calf swelling call {phone} today.\n\n"
                + "Do you have any of these? Answer this mail with 1 = any of these, or 2 = none.")),
        [TemplateCodes.CheckInLink] = new(
            "{practice}: your check-in is ready. It takes two minutes: {link} Reply STOP to opt out.",
            new(CheckIn, "It is time for your check-in. It takes two minutes:\n\n{link}")),
        [TemplateCodes.CheckInReminder] = new(
            "{practice}: we have not heard from you yet. Your {site} pain over the last week, 0 (none) to 10 (worst)? Answer with one number. "
            + "Reply STOP to opt out.",
            new(CheckIn, "We have not heard from you yet. Your check-in takes two minutes:\n\n{link}")),
        [TemplateCodes.CheckInThanks] = new(
            "{practice}: thank you, check-in complete. If the pain gets worse text PAIN at any time. Urgent: call {phone}, in an emergency 911.",
            new(Subject, "Thank you, your check-in is complete. For anything urgent call {phone}.")),
        [TemplateCodes.CheckInThanksWithLink] = new(
            "{practice}: thank you, your check-in is complete. If anything changes, tell us here at any time: {link} "
            + "For anything urgent call {phone}, in an emergency 911.",
            new(Subject,
                "Thank you, your check-in is complete. If anything changes before the next one, tell us here at any time:\n\n{link}\n\n"
                + "It is not watched around the clock: for anything urgent call {phone}, in an emergency 911.")),
        [TemplateCodes.HumanWillRead] = new(
            "{practice}: thank you, a member of our team will read your message. It is not watched around the clock: "
            + "in an emergency call 911, for anything urgent {phone}.",
            new(Subject, "Thank you, a member of our team will read your message. For anything urgent call {phone}.")),
        [TemplateCodes.Safety] = new(
            "Not watched 24/7. Call 911 or go to the ER now: lost bladder/bowel control, numb groin, leg weakness, chest pain, "
            + "trouble breathing. Else {phone}",
            new(Subject,
                "These messages are not watched around the clock and are not for emergencies. Call 911 or go to the emergency room now for: "
                + "loss of bladder or bowel control, numbness in the groin or saddle area, sudden leg weakness, chest pain or trouble breathing. "
                + "Call our office the same day at {phone} for a fever of 100.4 F or more, wound drainage or redness, calf swelling, "
                + "or a severe headache when you sit up.")),
        [TemplateCodes.Crisis] = new(
            "You are not alone. Call or text 988 now, at any hour, and talk to someone who helps. If you are in danger call 911. Office: {phone}",
            new(Subject, "You are not alone. Call or text 988 now, at any hour, and talk to someone who helps. If you are in danger call 911.")),
        [TemplateCodes.ReassessmentAlert] = new(
            "{practice}: case {caseCode} ({urgency}) waits for you. Reply {caseCode} to take it on, or acknowledge by {acknowledgeBy}: {link}",
            new("Case {caseCode} waits for you", "Case {caseCode} ({urgency}) waits for you. Please acknowledge by {acknowledgeBy}:\n\n{link}")),
        [TemplateCodes.ReassessmentNextStep] = new(
            "{practice}: thank you for your answers. A doctor has looked at them and chosen your next step. {appointment} Questions? Call {phone}.",
            new(Subject, "Thank you for your answers. A doctor has looked at them and chosen your next step. {appointment} Questions? Call {phone}.")),
        [TemplateCodes.RequestArrived] = new(
            "{practice}: your request has arrived, reference {reference}. We will call you. Call {phone} if it gets worse, 911 in an emergency. "
            + "Reply STOP to opt out.",
            new(Subject,
                "Your request has arrived. Its reference is {reference}. A member of our team will look at it and call you. If something gets worse, do not "
                + "wait for us: call {phone}, in an emergency 911.")),
        [TemplateCodes.RecordsAsked] = new(
            "{practice}: before your visit we need some records from you. Please call {phone} and we will say which and how to send them. Reply STOP to opt out.",
            new(Subject, "Before your visit we need some records from you. Please call {phone}: we will say which ones and how to send them.")),
        [TemplateCodes.RecordsReminder] = new(
            "{practice}: we are still waiting for the records we asked you for. If you need help getting them, call {phone}. Reply STOP to opt out.",
            new(Subject, "We are still waiting for the records we asked you for. If you need help getting them, please call {phone}.")),
        [TemplateCodes.RequestDeclined] = new(
            "{practice}: we looked at your request and cannot offer you an appointment with us. Please call {phone}: we will help you find who can.",
            new(Subject, "We looked at your request and cannot offer you an appointment with us. Please call {phone}: we will help you find who can.")),
        [TemplateCodes.AppointmentBooked] = new(
            "{practice}: your appointment is {startsAt}. Text C to confirm or R for another time, or open {link} Reply STOP to opt out.",
            new("Your appointment with {practice}", "Your appointment is {startsAt}.\n\nConfirm it, or ask for another time:\n\n{link}\n\nOr answer this mail: C to confirm, R for another time.")),
        [TemplateCodes.AppointmentMoved] = new(
            "{practice}: your appointment has a new time, {startsAt}. Text C to confirm or R for another time, or open {link} Reply STOP to opt out.",
            new("Your appointment with {practice} has a new time", "Your appointment is now {startsAt}.\n\nConfirm it, or ask for another time:\n\n{link}\n\nOr answer this mail: C to confirm, R for another time.")),
        [TemplateCodes.AppointmentCancelled] = new(
            "{practice}: your appointment of {startsAt} was cancelled. Questions? Call {phone}. Reply STOP to opt out.",
            new("Your appointment with {practice} was cancelled", "Your appointment of {startsAt} was cancelled. Questions? Call {phone}.")),
        [TemplateCodes.AppointmentReminder] = new(
            "{practice}: a reminder of your appointment, {startsAt}. Another time? {link} or {phone}. Reply STOP to opt out.",
            new("A reminder from {practice}", "A reminder of your appointment: {startsAt}.\n\nIf you need another time, tell us here or call {phone}:\n\n{link}")),
        [TemplateCodes.AppointmentReminderToConfirm] = new(
            "{practice}: your appointment is {startsAt}. Will you come? Text C to confirm or R for another time, or open {link} Reply STOP to opt out.",
            new("A reminder from {practice}", "Your appointment is {startsAt}.\n\nPlease confirm it, or ask for another time:\n\n{link}\n\nOr answer this mail: C to confirm, R for another time.")),
        [TemplateCodes.AppointmentAskedAgain] = new(
            "Sorry, we could not read that. Your appointment with {practice} is {startsAt}. Text C to confirm or R for another time. For anything urgent call {phone}."),
        [TemplateCodes.AppointmentConfirmed] = new(
            "{practice}: thank you, your appointment {startsAt} is confirmed.",
            new(Subject, "Thank you, your appointment {startsAt} is confirmed.")),
        [TemplateCodes.AppointmentAnotherTime] = new(
            "{practice}: thank you, we will contact you about another time. Until then the appointment {startsAt} is kept for you.",
            new(Subject, "Thank you, we will contact you about another time. Until then the appointment {startsAt} is kept for you.")),
        [TemplateCodes.AppointmentOffer] = new(
            "{practice}: please choose a time for your appointment, until {expiresAt}: {link} Reply STOP to opt out.",
            new("Choose a time with {practice}", "We keep some times for your appointment. Please choose one until {expiresAt}:\n\n{link}")),
        [TemplateCodes.StaffAcknowledged] = new(
            "{practice}: case {caseCode} is yours, the alerts have stopped. Next step due {acknowledgeBy}.",
            new("Case {caseCode} is yours", "Case {caseCode} is yours, the alerts have stopped. Next step due {acknowledgeBy}.")),
        [TemplateCodes.StaffCodeUnknown] = new(
            "{practice}: that is the code of no open case, nothing was acknowledged. Reply with the four characters of the alert alone, or see {link}",
            new(Subject, "That is the code of no open case, nothing was acknowledged. Reply with the four characters of the alert alone, or see {link}")),
        [TemplateCodes.StaffCodeRefused] = new(
            "{practice}: case {caseCode} could not be taken on by your text; it may have an owner already: {link}",
            new("Case {caseCode} was not taken on", "Case {caseCode} could not be taken on by your text; it may have an owner already:\n\n{link}")),
        [TemplateCodes.CasesUnreachable] = new(
            "{practice}: there are open cases and nobody present who can be alerted of them. Please see who is on call: {link}",
            new("Nobody on call for open cases", "There are open cases and nobody present who can be alerted of them. Please see who is on call:\n\n{link}")),
        [OwnTemplates.OptedOut] = new(
            "{practice}: you will get no more texts from us. E-mail and phone calls may go on. Reply START to get texts again."),
        [OwnTemplates.OptedIn] = new("{practice}: you will get our texts again. Reply STOP to opt out, HELP for help."),
        [OwnTemplates.Help] = new(
            "{practice}: for help call {phone}. Texts are not watched around the clock: in an emergency call 911. Reply STOP to opt out.")
    };

    public const string MailFooter =
        "{practice}, {phone}\nThis mailbox is not watched around the clock. In an emergency call 911.";
}

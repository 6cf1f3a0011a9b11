namespace FbssFollowUp.Portal.Words;

internal static class EnglishAppointments
{
    public static readonly AppointmentWords Words = new()
    {
        Title = "Your appointment",
        ChooseHeading = "Choose a time for your appointment",
        AppointmentHeading = "Your appointment",
        WhichTime = "Which time do you choose?",
        NoneOfThese = "None of these times fits",
        WillYouCome = "Will you come?",
        IWillCome = "Yes, I will come",
        INeedAnotherTime = "I need another time",
        IsConfirmed = "You have confirmed this time.",
        IsAnotherTimeAsked = "You have asked for another time: we will contact you. Until then we keep this one for you.",
        Send = "Send",
        ChoiceMissing = "Please choose one.",
        ChooseAgain = "This page had been open too long, so nothing has been sent yet. Please choose and press “Send” once more.",
        SlotGone = "That time has just become unavailable. Please choose another one.",
        NotSentYet = "Your choice could not be sent just now. It is not lost: please press “Send” again in a minute.",
        Booked = when => ["Your appointment is made", when, "We will also send you a confirmation, and remind you before. You can close this page."],
        Confirmed = when => ["Thank you, see you then", when, "You can close this page."],
        AnotherTimeAsked = when => ["We will contact you about another time", $"Until then we keep this one for you: {when}", "You can close this page."],
        NoneFits = ["Thank you for telling us", "We will contact you to find another time. You can close this page."],
        LinkExpired = ["This link has run out", "The times behind it are no longer kept, or your appointment has changed. Please look for a newer message from us, or call us."],
        AlreadyAnswered = ["You have already chosen", "This link can be used once. We have sent you a confirmation; to change something, use the link in it or call us."],
        NotTaken = ["Your choice could not be taken", "Please open the link in your message again. If that does not help, call us."],
        Away = ["Please try again in a minute", "We cannot show your appointment right now. Your link stays good: open it again in a minute."],
        When = (wall, city) => $"{AppointmentWords.Written(wall, "dddd, MMMM d, yyyy, h:mm tt", "en-US")} ({city} time)"
    };
}

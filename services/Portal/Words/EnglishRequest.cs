using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Portal.Intake;

namespace FbssFollowUp.Portal.Words;

internal static class EnglishRequest
{
    public static readonly RequestWords Words = new()
    {
        Title = "Ask for an appointment",
        ScreenIntro = "First one question about your safety. Some signs cannot wait for an appointment.",
        Next = "Continue",
        EmergencyHeading = "Please get help now, not an appointment",
        EmergencySentence = "What you checked can be an emergency. We have not taken your request yet: this page is no way to get help quickly.",
        GoOn = "I have called 911 or been seen: continue with my request",
        DetailsIntro = "Tell us who you are and how to reach you. Somebody from our office will call you.",
        UrgentIntro = "Because of what you checked your request is marked as urgent. Do not wait for our call: do what it says above.",
        KindQuestion = "What would you like?",
        Kinds = new Dictionary<string, string>
        {
            [ConsultationKinds.Consultation] = "A consultation: a first visit about my back or neck",
            [ConsultationKinds.SecondOpinion] = "A second opinion: I have seen another doctor or had an operation"
        },
        AboutYou = "About you",
        GivenName = "First name",
        FamilyName = "Last name",
        BirthDate = "Date of birth",
        BirthHint = "For example: March, 25, 1965",
        Month = "Month",
        Day = "Day",
        Year = "Year",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ReachYou = "How we reach you",
        Phone = "Phone number, with area code",
        Email = "E-mail",
        EmailHint = "You may leave this empty.",
        TimeZone = "Where do you live?",
        TimeZoneHint = "So that we write to you only during the day.",
        Zones = new Dictionary<string, string>
        {
            ["America/New_York"] = "Eastern time (New York)",
            ["America/Chicago"] = "Central time (Chicago)",
            ["America/Denver"] = "Mountain time (Denver)",
            ["America/Phoenix"] = "Arizona (Phoenix)",
            ["America/Los_Angeles"] = "Pacific time (Los Angeles)",
            ["America/Anchorage"] = "Alaska",
            ["Pacific/Honolulu"] = "Hawaii",
            ["America/Puerto_Rico"] = "Puerto Rico",
            ["Pacific/Guam"] = "Guam"
        },
        TextConsent = practice => $"{practice} may text me at this number about my request and visits. Message and data rates may apply. I can reply STOP at any time.",
        RecordsQuestion = "Which of these do you have?",
        RecordsHint = "You can go on without them. We will tell you how to send them.",
        Records = new Dictionary<string, string>
        {
            [RecordCodes.Mri] = "MRI pictures of my spine",
            [RecordCodes.Ct] = "CT pictures of my spine",
            [RecordCodes.OperativeReport] = "A report of an operation",
            [RecordCodes.InjectionNotes] = "Notes about injections"
        },
        LeaveEmpty = "Please leave this field empty",
        Send = "Send my request",
        PleaseCheck = "Your request has not been sent yet. Please look at:",
        Problems = new Dictionary<RequestProblem, string>
        {
            [RequestProblem.ScreenMissing] = "Please check everything you have, or “None of these”.",
            [RequestProblem.ScreenContradictory] = "You checked “None of these” and something else. Please uncheck the one that is not right.",
            [RequestProblem.Kind] = "Please choose what you would like.",
            [RequestProblem.GivenName] = "Please write your first name, in at most 100 letters.",
            [RequestProblem.FamilyName] = "Please write your last name, in at most 100 letters.",
            [RequestProblem.BirthDate] = "Please give your date of birth: the month, the day and the year with four digits.",
            [RequestProblem.Phone] = "Please give a phone number with area code, like (442) 555-0100.",
            [RequestProblem.Email] = "Please write one e-mail address, like name@example.org, or leave it empty.",
            [RequestProblem.TimeZone] = "Please choose where you live.",
            [RequestProblem.Website] = "A field that should be empty was filled in, perhaps by your browser. It is empty again: please press “Send my request” once more."
        },
        NotSentYet = "Your request could not be sent just now. Nothing you typed is lost: please press “Send my request” again in a minute.",
        SendAgain = "This page had been open too long, so your request has not been sent yet. Please check it and press “Send my request” once more.",
        TooMany = "Many requests came from your network in a short time, so yours has not been sent. Nothing you typed is lost: please try again in an hour, or call us.",
        SentAlready = "This form was sent already, and what you sent first is with us. To change something, please call us.",
        NotTaken = "Your request could not be taken. Please call us.",
        ThanksHeading = "Your request has arrived",
        YourReference = "Your reference, if you call us:",
        Thanks = "Somebody from our office will call you within two working days. You can close this page.",
        ThanksUrgent = "It is marked as urgent and we will call you, but do not wait for us: please do what it says above now."
    };
}

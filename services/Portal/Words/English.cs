using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Words;

internal static class English
{
    public static readonly PortalWords Words = new()
    {
        Language = Languages.English,
        Title = "Check-in",
        Emergency = "This page is not watched around the clock and is not for emergencies. In an emergency, call 911.",
        CallPractice = practice => $"Questions? Call {practice} at",
        IntroForProxy = "You are asked because you answer for the patient. Every question is about the patient: ask them where you can.",
        Intro = "Three short questions. It takes about a minute.",
        PainQuestion = new Dictionary<string, string>
        {
            [Sites.Back] = "How strong was your back pain in the last week?",
            [Sites.Leg] = "How strong was your leg pain in the last week?",
            [Sites.Neck] = "How strong was your neck pain in the last week?",
            [Sites.Arm] = "How strong was your arm pain in the last week?"
        },
        NoPain = "0 = no pain",
        WorstPain = "10 = the worst pain you can imagine",
        RedFlagQuestion = "Do you have any of these now?",
        RedFlagHint = "Check everything you have. If you have none, check the last box.",
        NoneOfThese = "None of these",
        RedFlags = new Dictionary<string, string>
        {
            [RedFlagCodes.SaddleNumbness] = "Numbness in the groin, the genitals or the area you sit on",
            [RedFlagCodes.UrinaryRetentionOrIncontinence] = "You cannot start to urinate, or cannot hold your urine",
            [RedFlagCodes.BowelLeakage] = "Leaking stool, or no control of your bowels",
            [RedFlagCodes.BothLegsWeak] = "New weakness in both legs",
            [RedFlagCodes.LimbCannotMove] = "An arm or a leg you cannot move",
            [RedFlagCodes.ChestPain] = "Chest pain",
            [RedFlagCodes.SuddenBreathlessness] = "Sudden trouble breathing",
            [RedFlagCodes.NeckBreathingOrSwallowing] = "Trouble breathing or swallowing",
            [RedFlagCodes.NeckSwelling] = "Swelling of the neck",
            [RedFlagCodes.Fever] = "Fever of 100.4 °F (38 °C) or more",
            [RedFlagCodes.Chills] = "Chills",
            [RedFlagCodes.WoundProblem] = "The wound is red, leaking or open",
            [RedFlagCodes.CalfPainOrSwelling] = "Pain or swelling in a calf",
            [RedFlagCodes.NewWeakness] = "New weakness, or weakness that got worse",
            [RedFlagCodes.FootDropOrLimp] = "A foot that drags, or a new limp",
            [RedFlagCodes.UprightHeadache] = "A severe headache that is worse when you sit or stand",
            [RedFlagCodes.ClearFluid] = "Clear fluid coming from the wound",
            [RedFlagCodes.PocketInfection] = "Redness, warmth, swelling or fluid where the device lies",
            [RedFlagCodes.StimulationLost] = "The stimulation suddenly stopped"
        },
        More = FurtherWords.English,
        Next = "Next question",
        SaveForLater = "Save and go on later",
        OneByOne = "One question at a time",
        AllOnOnePage = "All questions on one page",
        StepOf = (step, of) => $"Question {step} of {of}",
        IntroLonger = "A few questions. It takes about three minutes; only pain and the list of warning signs have to be answered.",
        Saved = ["Saved, not sent yet", "Open the link in your message again to go on where you stopped. Your answers count once you send them."],
        Send = "Send my answers",
        PleaseCheck = "Your answers have not been sent yet. Please look at:",
        ScoreMissing = "Please choose a number from 0 to 10.",
        RedFlagsMissing = "Please check everything you have, or “None of these”.",
        RedFlagsContradictory = "You checked “None of these” and something else. Please uncheck the one that is not right.",
        NotSentYet = "Your answers could not be sent just now. Nothing you chose is lost: please press “Send my answers” again in a minute.",
        SendAgain = "This page had been open too long, so your answers have not been sent yet. Please check them and press “Send my answers” once more.",
        DangerHeading = "What you checked may be serious",
        CallNow = "Call 911 or go to the emergency room now for: loss of bladder or bowel control, numbness in the groin or saddle area, sudden leg weakness, "
            + "an arm or leg you cannot move, chest pain, or trouble breathing or swallowing.",
        CallOffice = "For anything else you checked, call our office today at",
        CallOfficeFor = "This includes a fever of 100.4 °F or more, wound drainage or redness, calf swelling, or a severe headache when you sit up.",
        Thanks = ["Thank you", "Your answers have arrived. You can close this page."],
        ThanksInDanger = ["Your answers have arrived", "Our team will read them, but do not wait for us: please do what it says above now."],
        LinkUnknown = ["This link does not work", "Please open the link again exactly as it stands in your message. If that does not help, call us."],
        LinkExpired = ["This link has run out", "The time to answer it is over. If something worries you, call us: you do not need to wait for the next message."],
        AlreadyAnswered = ["These questions have been answered", "This link can be used once. If something has changed since, or an answer was not right, please call us."],
        NotTaken = ["Your answers could not be taken", "Please open the link in your message again. If that does not help, call us."],
        Away = ["Please try again in a minute", "We cannot show the questions right now. Your link stays good: open it again in a minute."],
        TooMany = ["Please wait a minute", "There were too many visits from this network at once. Your link stays good: open it again in a minute."],
        Apology = ["Something went wrong on our side", "Nothing was sent. Please open the link in your message again. If that does not help, call us."]
    };
}

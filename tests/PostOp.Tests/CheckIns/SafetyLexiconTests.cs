using FbssFollowUp.PostOp.CheckIns.Reading;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class SafetyLexiconTests
{
    [Theory]
    [InlineData("I can't pee")]
    [InlineData("i havent been able to urinate since yesterday")]
    [InlineData("having trouble starting to pee")]
    [InlineData("lost control of my bladder")]
    [InlineData("I pooped myself and didn't feel it")]
    [InlineData("My groin feels numb")]
    [InlineData("no feeling between my legs")]
    [InlineData("both legs are so weak")]
    [InlineData("my legs gave out")]
    [InlineData("I cannot lift my right arm")]
    [InlineData("my left leg won't move")]
    [InlineData("chest pain")]
    [InlineData("tightness in my chest")]
    [InlineData("short of breath since this morning")]
    [InlineData("I can't swallow")]
    [InlineData("my neck is really swollen")]
    [InlineData("me oriné encima")]
    [InlineData("no siento la ingle")]
    [InlineData("no puedo mover la pierna")]
    [InlineData("me duele el pecho")]
    [InlineData("me falta el aire")]
    [InlineData("tengo el cuello hinchado")]
    [InlineData("no fever but I can't pee")]
    public void Words_of_an_emergency_are_found(string text) => SafetyLexicon.In(text)[0].Group.ShouldBe(PostOp.Recovery.SafetyGroup.Emergency, text);

    [Theory]
    [InlineData("fever of 101.5")]
    [InlineData("my temp is 102")]
    [InlineData("I have the chills")]
    [InlineData("incision is red and warm")]
    [InlineData("the wound is oozing")]
    [InlineData("my calf hurts a lot")]
    [InlineData("my foot drags when I walk")]
    [InlineData("my leg is getting weaker")]
    [InlineData("terrible headache when I sit up")]
    [InlineData("clear fluid is leaking out")]
    [InlineData("the stimulator stopped")]
    [InlineData("tengo fiebre")]
    [InlineData("me sale pus")]
    [InlineData("la pantorrilla hinchada")]
    [InlineData("dolor de cabeza fuerte")]
    [InlineData("not sure if I have a fever")]
    [InlineData("I don't know, maybe a fever")]
    [InlineData("no chills, but fever")]
    [InlineData("no, fever 102")]
    public void Words_of_the_same_day_are_found_and_doubt_is_no_denial(string text) =>
        SafetyLexicon.In(text)[0].Group.ShouldBe(PostOp.Recovery.SafetyGroup.Urgent, text);

    [Theory]
    [InlineData("I want to kill myself")]
    [InlineData("better off dead")]
    [InlineData("I wish I was dead")]
    [InlineData("thinking about suicide")]
    [InlineData("there is no reason to live")]
    [InlineData("no quiero vivir")]
    [InlineData("quisiera morir")]
    [InlineData("voy a quitarme la vida")]
    [InlineData("I don't want to die")]
    [InlineData("I am not suicidal")]
    public void Words_of_self_harm_are_found_even_when_denied(string text) =>
        SafetyLexicon.In(text)[0].Group.ShouldBe(PostOp.Recovery.SafetyGroup.Distress, text);

    [Theory]
    [InlineData("7")]
    [InlineData("no fever")]
    [InlineData("No fever or chills")]
    [InlineData("sin fiebre ni escalofríos")]
    [InlineData("no chest pain")]
    [InlineData("I don't have any fever")]
    [InlineData("no trouble peeing")]
    [InlineData("how do I stop the bleeding from my gum")]
    [InlineData("this pain is killing me")]
    [InlineData("my battery is going dead, call tomorrow")]
    [InlineData("I can pee fine")]
    [InlineData("my leg hurts")]
    public void Ordinary_words_and_clear_denials_are_not(string text) => SafetyLexicon.In(text).ShouldBeEmpty(text);

    [Theory]
    [InlineData("Liked “Any of these: numbness in the groin, chest pain?”", "ignored", false)]
    [InlineData("Liked \"How are you\" but I can't breathe", "ignored", true)]
    [InlineData("stop, I want to die", "opted-out", true)]
    public void Our_own_words_sent_back_are_no_danger_and_the_patients_are(string text, string handled, bool danger) =>
        (SafetyLexicon.In(OwnWords.Of(text, handled)).Count > 0).ShouldBe(danger);
}

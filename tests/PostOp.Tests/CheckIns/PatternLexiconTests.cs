using FbssFollowUp.PostOp.CheckIns.Reading;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

/// <summary>R4 from free text: a new place or kind of pain, or doing worse, in a patient's own words.</summary>
public sealed class PatternLexiconTests
{
    [Theory]
    [InlineData("now my other leg hurts", "other-limb")]
    [InlineData("the pain moved to the good leg", "other-limb")]
    [InlineData("ahora me duele la otra pierna", "other-limb")]
    [InlineData("me duele del otro lado", "other-limb")]
    [InlineData("my arm hurts too", "new-limb")]
    [InlineData("new pain in my leg", "new-limb")]
    [InlineData("me duele el brazo", "new-limb")]
    [InlineData("burning pain down the leg", "burning-or-electric")]
    [InlineData("it feels like electric shocks in my foot", "burning-or-electric")]
    [InlineData("me arde la pierna", "burning-or-electric")]
    [InlineData("siento toques electricos en el pie", "burning-or-electric")]
    [InlineData("the pain is in a different place now", "other-place")]
    [InlineData("me duele en otro lugar", "other-place")]
    [InlineData("this is a new kind of pain", "unspecified")]
    [InlineData("tengo un dolor diferente", "unspecified")]
    [InlineData("I can't walk as far as last month", "function-worse")]
    [InlineData("cada vez camino menos", "function-worse")]
    [InlineData("I feel weaker than before", "strength-worse")]
    [InlineData("tengo menos fuerza", "strength-worse")]
    [InlineData("7, and my other leg hurts and it burns in my foot", "other-limb burning-or-electric")]
    public void A_change_of_pattern_is_found_in_words(string text, string codes) => string.Join(' ', PatternLexicon.In(text, cervical: false)).ShouldBe(codes, text);

    [Theory]
    [InlineData("7")]
    [InlineData("my leg hurts")]
    [InlineData("my back pain is worse")]
    [InlineData("no new pain")]
    [InlineData("no pain in my other leg")]
    [InlineData("the other leg does not hurt")]
    [InlineData("my other leg is fine")]
    [InlineData("no burning or electric pain")]
    [InlineData("sin dolor en la otra pierna")]
    [InlineData("no tengo dolor nuevo")]
    [InlineData("can walk farther every week")]
    [InlineData("heartburn from the pills")]
    [InlineData("it burns when I pee")]
    [InlineData("arm 3")]
    [InlineData("same pain as always, leg 6")]
    public void Ordinary_words_and_denials_are_no_change(string text) => PatternLexicon.In(text, cervical: false).ShouldBeEmpty(text);

    [Theory]
    [InlineData("my arm hurts", "")]
    [InlineData("my leg hurts", "new-limb")]
    [InlineData("me duelen las piernas", "new-limb")]
    public void After_neck_surgery_a_leg_is_the_new_limb_and_an_arm_is_not(string text, string codes) =>
        string.Join(' ', PatternLexicon.In(text, cervical: true)).ShouldBe(codes, text);

    [Fact]
    public void Weakness_that_is_a_red_flag_is_not_told_a_second_time()
    {
        SafetyLexicon.In("my leg is getting weaker")[0].Code.ShouldBe("new-weakness");
        PatternLexicon.In("my leg is getting weaker", cervical: false).ShouldBeEmpty();
    }
}

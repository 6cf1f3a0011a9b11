using FbssFollowUp.PostOp.CheckIns.Reading;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("a letter left out", "swollen", "swolen", true)]
    [InlineData("a letter too many", "swollen", "swolllen", true)]
    [InlineData("another letter", "chills", "chilld", true)]
    [InlineData("two letters swapped", "drainage", "drianage", true)]
    [InlineData("two mistakes in a word of ten letters", "incontinen*", "insontinance", true)]
    [InlineData("two mistakes in a shorter word", "swollen", "swlen", false)]
    [InlineData("another first letter", "chills", "shills", false)]
    [InlineData("a short word", "fever", "fewer", false)]
    [InlineData("a stem, and more behind it", "suicid*", "sucidal", true)]
    [InlineData("another word of the same length", "infection", "insertion", false)]
    public void One_mistake_is_heard_in_a_long_word_and_none_in_a_short_one(string label, string listed, string typed, bool heard) =>
        Misspelling.Of(listed, typed).ShouldBe(heard, label);

    /// <summary>"Piernas" is no "pierna" mistyped, or weakness of one leg would be weakness of both.</summary>
    [Fact]
    public void A_word_that_is_listed_itself_is_never_another_one_mistyped() =>
        SafetyLexicon.In("tengo débil la pierna").Select(m => m.Code).ShouldBe(["new-weakness"]);

    [Theory]
    [InlineData("7 thanx")]
    [InlineData("sevn")]
    [InlineData("nonne")]
    [InlineData("ningunp")]
    public void No_score_and_no_none_is_read_from_a_misspelling(string text)
    {
        ReplyReader.Read(text, new OpenQuestion(PostOp.Recovery.Site.Axial), cervical: false).Scores.ShouldBeNull();
        ReplyReader.Read(text, new OpenQuestion(null), cervical: false).AnyRedFlag.ShouldBeNull();
    }
}

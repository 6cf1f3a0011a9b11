using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;
using FsCheck;
using FsCheck.Fluent;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

/// <summary>What holds for every text somebody may send.</summary>
public sealed class ReadingProperties
{
    private static readonly OpenQuestion[] Questions =
        [new(Site.Axial), new(Site.Limb), new(null), new(Site.Limb, AnsweredBefore: Site.Axial), new(null, IsAgain: true, AnsweredBefore: Site.Limb)];

    private static readonly string[] Clear =
        ["7", "a 7", "7/10", "seven", "un siete", "B3 L7", "leg 7 back 3", "about 6", "no pain", "none", "2", "10", "ninguna", "3 thanks", "espalda 3 pierna 7", "0"];

    /// <summary>Beside a clear answer each of these makes it doubtful.</summary>
    private static readonly string[] Spoilers =
        ["-8", "to 8", "or 8", "or maybe worse", "8.5", "11", "77", "times worse", "?", "½", "but", "not", "unless", "pm", "pills", "days", "mg", "%", "> 5", "hours", "x",
            "o 8", "a veces peor", "menos", "veces", "pastillas", "dias", "5 5 5", "500", "idk", "qqq", "/ 7 / 2026", "1 2", "worse", "better"];

    private static readonly Gen<string> Words = Gen.Elements(
        [.. Clear, .. Spoilers, "or", "no", "not", "nor", ",", ".", "fever", "numb", "groin", "I", "meant", "sorry", "call", "me", "of", "10", "leg", "back", "-", "/", "\n", "> 7", "🔟",
            "7️⃣", "\ud83d", "１", "٧", "'", "\"", "“", "”", "cant", "pee", "no tengo", "sin", "ni", "o", "*", "\0"]);

    [Fact]
    public void An_unclear_reply_is_never_a_score_and_never_none() => Holds(
        from clear in Gen.Elements(Clear)
        from spoiler in Gen.Elements(Spoilers)
        from before in Gen.Elements(true, false)
        from question in Gen.Elements(Questions)
        select (Text: before ? $"{spoiler} {clear}" : $"{clear} {spoiler}", question), reply =>
    {
        var reading = ReplyReader.Read(reply.Text, reply.question, cervical: false);
        return reading.Scores is null && reading.AnyRedFlag is not false && reading.As != ReadAs.Understood;
    });

    /// <summary>Words nobody listed, in letters no list has: whatever they mean, they may change the answer beside them.</summary>
    [Fact]
    public void A_word_nobody_knows_makes_no_reply_a_score_or_none() => Holds(
        from clear in Gen.Elements(Clear)
        from letters in Gen.NonEmptyListOf(Gen.Elements([.. "kwxzqj"]))
        from place in Gen.Choose(0, 4)
        from question in Gen.Elements(Questions)
        select (Text: Inserted(clear, string.Concat(letters) + "wq", place), question), reply =>
    {
        var reading = ReplyReader.Read(reply.Text, reply.question, cervical: false);
        return reading.Scores is null && reading.AnyRedFlag is not false && reading.As != ReadAs.Understood;
    });

    /// <summary>A number that is none of 0 to 10, in any writing.</summary>
    [Fact]
    public void A_number_beyond_the_scale_is_no_score_and_no_answer_to_the_red_flags() => Holds(
        from number in Gen.OneOf(
            Gen.Choose(11, 100_000).Select(n => $"{n}"), Gen.Choose(1, 99).Select(n => $"-{n}"), Gen.Choose(0, 9).Select(n => $"0{n}"),
            from whole in Gen.Choose(0, 10) from part in Gen.Choose(1, 9) from sign in Gen.Elements('.', ',') select $"{whole}{sign}{part}")
        from around in Gen.Elements("{0}", "back {0}", "{0}/10", "about {0}", "{0} thanks", "leg 3 back {0}", "un {0}")
        from question in Gen.Elements(Questions)
        select (Text: string.Format(System.Globalization.CultureInfo.InvariantCulture, around, number), question), reply =>
    {
        var reading = ReplyReader.Read(reply.Text, reply.question, cervical: false);
        return reading.Scores is null && reading.AnyRedFlag is not false && reading.As != ReadAs.Understood;
    });

    [Fact]
    public void What_is_understood_is_a_number_from_0_to_10_or_none_and_only_to_the_question_it_answers() => Holds(
        from words in Gen.ListOf(Words)
        from question in Gen.Elements(Questions)
        select (Text: string.Join(' ', words), question), reply =>
    {
        var reading = ReplyReader.Read(reply.Text, reply.question, cervical: false);
        var isScore = reading.Scores is { } s && (s.Axial ?? s.Limb) is not null && (s.Axial ?? 0) is >= 0 and <= 10 && (s.Limb ?? 0) is >= 0 and <= 10;
        return (reading.As == ReadAs.Understood) == (isScore || reading.AnyRedFlag is false)
            && (reading.AnyRedFlag is null || reply.question.Asks is null)
            && (reading.Safety.Count == 0 || reading.Scores is null);
    });

    [Fact]
    public void A_danger_is_found_whatever_is_said_around_it() => Holds(
        from before in Gen.Elements("", "7 ", "2. ", "thanks, ", "no fever but ", "sorry I meant ", "STOP ", "back 3 leg 7, ")
        from danger in Gen.Elements("I cant pee", "my chest hurts", "no puedo respirar", "numb down there", "i want to die", "there is pus", "tengo fiebre")
        from after in Gen.Elements("", " thanks", ". 7", " please call me", ", 2", " since noon")
        from question in Gen.Elements(Questions)
        select (Text: before + danger + after, question), reply =>
            ReplyReader.Read(reply.Text, reply.question, cervical: false).As is ReadAs.Emergency or ReadAs.Urgent or ReadAs.Distress);

    [Fact]
    public void Any_string_at_all_is_read_as_something() => Holds(
        ArbMap.Default.GeneratorFor<string>(), text => ReplyReader.Read(text ?? "", Questions[0], cervical: true).As.Length > 0);

    /// <summary>An exponential reading of any of these would not end.</summary>
    [Theory]
    [InlineData("or ")]
    [InlineData("no ")]
    [InlineData("no or ")]
    [InlineData("no fever or ")]
    [InlineData("7 ")]
    [InlineData("> ")]
    [InlineData("a")]
    [InlineData("/")]
    [InlineData("On x\n")]
    [InlineData("numb cant move ")]
    public void The_longest_text_of_one_piece_repeated_is_read(string piece) =>
        ReplyReader.Read(string.Concat(Enumerable.Repeat(piece, 1600 / piece.Length)) + " fever", Questions[0], cervical: false).As.ShouldNotBeEmpty();

    private static string Inserted(string text, string word, int place)
    {
        var words = text.Split(' ').ToList();
        words.Insert(Math.Min(place, words.Count), word);
        return string.Join(' ', words);
    }

    private static void Holds<T>(Gen<T> of, Func<T, bool> property) => Prop.ForAll(of.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}

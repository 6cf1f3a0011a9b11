using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class UnaskedAnswersTests
{
    private static readonly Protocol Lumbar = ProtocolBook.InForceFor(Procedures.LumbarMicrodiscectomy)!;

    public static TheoryData<string, FurtherAnswers> EachInstrument => new()
    {
        { InstrumentCodes.Peg, new(PegPain: 0) },
        { InstrumentCodes.Peg, new(PegEnjoyment: 5) },
        { InstrumentCodes.Peg, new(PegActivity: 10) },
        { InstrumentCodes.GlobalChange, new(GlobalChange: 4) },
        { InstrumentCodes.NewPain, new(NewPain: [PatternCodes.OtherLimb]) },
        { InstrumentCodes.NewPain, new(NoNewPain: true) },
        { InstrumentCodes.FunctionAndStrength, new(Function: Comparisons.Worse) },
        { InstrumentCodes.FunctionAndStrength, new(Strength: Comparisons.Same) },
        { InstrumentCodes.Medicine, new(Medicine: MedicineUse.All[0]) },
        { InstrumentCodes.Work, new(Work: WorkStatus.All[0]) }
    };

    [Theory, MemberData(nameof(EachInstrument))]
    public void An_answer_to_what_was_not_asked_yet_is_told_apart_and_one_that_was_asked_is_not(string instrument, FurtherAnswers answers)
    {
        UnaskedAnswers.In(answers, Lumbar.Version.Instruments.OnDay(7)).ShouldBe([instrument]);
        UnaskedAnswers.In(answers, Lumbar.Version.Instruments.OnDay(41)).ShouldBe([instrument]);
        UnaskedAnswers.In(answers, Lumbar.Version.Instruments.OnDay(42)).ShouldBeEmpty();
        UnaskedAnswers.In(answers, [.. InstrumentCodes.All.Except([instrument])]).ShouldBe([instrument]);
    }

    [Fact]
    public void The_patients_own_words_and_who_answers_are_never_unasked()
    {
        UnaskedAnswers.In(null, []).ShouldBeEmpty();
        UnaskedAnswers.In(new(), []).ShouldBeEmpty();
        UnaskedAnswers.In(new(Note: "can I drive?", ByHelper: true, NewPain: []), []).ShouldBeEmpty();
    }

    [Fact]
    public void The_refusal_says_what_was_not_asked_and_when() =>
        CheckInRefusals.NotAsked([InstrumentCodes.Peg, InstrumentCodes.GlobalChange], 7)
            .ShouldBe(new Refused("not-asked", "Not asked at the check-in of day 7: peg, pgic. Open the link again and answer what it asks."));

    /// <summary>The command knows two sites and no names for them; what is asked after neck surgery alone is no item of a lumbar form.</summary>
    [Fact]
    public void A_red_flag_of_the_neck_is_refused_after_a_lumbar_operation() =>
        SubmittedAnswers.Refusal(new(4, 3, [RedFlagCodes.NeckSwelling], false), Lumbar, isWhole: true).ShouldBe(CheckInRefusals.AnswerOutOfRange);
}

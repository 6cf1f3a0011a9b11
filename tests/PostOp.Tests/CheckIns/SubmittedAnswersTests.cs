using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

/// <summary>Every number and code of the page at its edges and beyond them.</summary>
public sealed class SubmittedAnswersTests
{
    private static readonly Protocol Lumbar = ProtocolBook.InForceFor(Procedures.LumbarMicrodiscectomy)!;
    private static readonly CheckInProgress Whole = new(4, 3, [], true);

    [Theory]
    [InlineData(0, null)]
    [InlineData(10, null)]
    [InlineData(-1, "answer-out-of-range")]
    [InlineData(11, "answer-out-of-range")]
    [InlineData(int.MaxValue, "answer-out-of-range")]
    [InlineData(int.MinValue, "answer-out-of-range")]
    public void Pain_and_the_peg_go_from_0_to_10(int score, string? code)
    {
        CheckInProgress[] forms =
        [
            Whole with { Axial = score }, Whole with { Limb = score }, With(new(PegPain: score)), With(new(PegEnjoyment: score)), With(new(PegActivity: score))
        ];
        forms.Select(RefusalOf).ShouldAllBe(refused => refused == code);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(7, null)]
    [InlineData(0, "answer-out-of-range")]
    [InlineData(8, "answer-out-of-range")]
    [InlineData(-1, "answer-out-of-range")]
    public void The_global_impression_goes_from_1_to_7(int change, string? code) => RefusalOf(With(new(GlobalChange: change))).ShouldBe(code);

    [Fact]
    public void Every_code_that_is_asked_is_taken_and_no_other()
    {
        foreach (var code in Lumbar.Version.RedFlags.AskedFor(Lumbar))
            RefusalOf(Whole with { RedFlags = [code], NoRedFlags = false }).ShouldBeNull(code);
        foreach (var code in PatternCodes.Pain)
            RefusalOf(With(new(NewPain: [code]))).ShouldBeNull(code);
        foreach (var code in Comparisons.All)
            RefusalOf(With(new(Function: code, Strength: code))).ShouldBeNull(code);
        foreach (var code in MedicineUse.All)
            RefusalOf(With(new(Medicine: code))).ShouldBeNull(code);
        foreach (var code in WorkStatus.All)
            RefusalOf(With(new(Work: code))).ShouldBeNull(code);
        FurtherAnswers[] unknown =
        [
            new(NewPain: ["x"]), new(NewPain: [PatternCodes.FunctionWorse]), new(Function: "x"), new(Strength: ""), new(Medicine: "WORSE"), new(Work: "x")
        ];
        unknown.Select(further => RefusalOf(With(further))).ShouldAllBe(code => code == "answer-out-of-range");
        RefusalOf(Whole with { RedFlags = ["x"], NoRedFlags = false }).ShouldBe("answer-out-of-range");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1000, null)]
    [InlineData(1001, "answer-out-of-range")]
    public void A_note_has_at_most_a_thousand_characters(int length, string? code) => RefusalOf(With(new(Note: new string('a', length)))).ShouldBe(code);

    [Fact]
    public void A_form_sent_says_everything_once_and_one_saved_need_not()
    {
        RefusalOf(Whole with { Axial = null }).ShouldBe("answer-missing");
        RefusalOf(Whole with { Limb = null }).ShouldBe("answer-missing");
        RefusalOf(Whole with { NoRedFlags = false }).ShouldBe("answer-missing");
        RefusalOf(Whole with { RedFlags = ["fever"] }).ShouldBe("red-flags-contradictory");
        RefusalOf(With(new(NewPain: [PatternCodes.OtherLimb], NoNewPain: true))).ShouldBe("answer-out-of-range");
        SubmittedAnswers.Refusal(new(null, null, [], false), Lumbar, isWhole: false).ShouldBeNull();
        SubmittedAnswers.Refusal(new(11, null, [], false), Lumbar, isWhole: false)!.Code.ShouldBe("answer-out-of-range");
    }

    private static CheckInProgress With(FurtherAnswers further) => Whole with { Further = further };

    private static string? RefusalOf(CheckInProgress form) => SubmittedAnswers.Refusal(form, Lumbar, isWhole: true)?.Code;
}

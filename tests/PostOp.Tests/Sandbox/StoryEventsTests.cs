using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Sandbox;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Sandbox;

public sealed class StoryEventsTests
{
    [Fact]
    public async Task What_a_patient_wrote_what_was_flagged_and_who_was_alerted_is_told_from_the_rows()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.AnswerAsync(patient, back: 4, leg: 6, redFlags: "1");
        await postOp.PassAsync(0);

        var texts = (await postOp.Running.Database(db => StoryOfTexts.OfAsync(db, patient, default))).OrderBy(e => e.At).ToList();
        texts.Select(e => (e.Text, e.As, e.Back, e.Leg, e.RedFlags)).ShouldBe(
            [("4", "understood", 4, null, null), ("6", "understood", null, 6, null), ("1", "emergency", null, null, true)]);
        var course = await postOp.Running.Database(async db =>
            await StoryOfCheckIns.OfAsync(db, await db.Set<Patient>().SingleAsync(p => p.Id == patient), default));
        course.Single(e => e.What == "checked-in").ShouldSatisfyAllConditions(e => e.Back.ShouldBe(4), e => e.Leg.ShouldBe(6), e => e.RedFlags.ShouldBe(true));
        var cases = (await postOp.Running.Database(db => StoryOfCases.OfAsync(db, patient, default))).ToList();
        cases.Where(e => e.What == "flagged").ShouldHaveSingleItem().Rule.ShouldBe("R0");
        cases.Where(e => e.What == "alerted").ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.To.ShouldBe("dr-ellis"), e => e.Rung.ShouldBe(1));
    }
}

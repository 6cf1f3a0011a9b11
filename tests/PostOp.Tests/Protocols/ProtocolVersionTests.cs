using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Protocols;

public sealed class ProtocolVersionTests
{
    private static readonly Dictionary<string, string> Longer = new() { ["procedures.lumbar-microdiscectomy.windowEndsDay"] = "100" };

    [Fact]
    public async Task A_version_goes_from_draft_over_a_signature_into_force_for_new_episodes_only()
    {
        await using var postOp = await PostOpService.StartAsync();
        var before = await postOp.OperatedAsync();
        (await OrderAsync(postOp, new DraftProtocol(9))).ShouldBe("version-unknown");
        (await OrderAsync(postOp, new DraftProtocol(1), Roles.Scheduler)).ShouldBe("not-allowed");
        (await OrderAsync(postOp, new DraftProtocol(1))).ShouldBe("accepted");
        (await OrderAsync(postOp, new DraftProtocol(1))).ShouldBe("draft-exists");
        (await OrderAsync(postOp, new EditProtocol(2, new Dictionary<string, string> { ["procedures.lumbar-microdiscectomy.windowEndsDay"] = "2" }))).ShouldBe("makes-no-sense");
        (await OrderAsync(postOp, new EditProtocol(2, Longer))).ShouldBe("accepted");
        (await OrderAsync(postOp, new PutProtocolInForce(2))).ShouldBe("not-signed");
        (await OrderAsync(postOp, new SignProtocol(2), Roles.Administrator)).ShouldBe("not-allowed");
        (await OrderAsync(postOp, new SignProtocol(2))).ShouldBe("accepted");
        (await OrderAsync(postOp, new PutProtocolInForce(2))).ShouldBe("accepted");
        (await OrderAsync(postOp, new EditProtocol(2, Longer))).ShouldBe("not-a-draft");
        var sheet = (await postOp.Running.AskAsync<GetProtocol, ProtocolSheet>(new(2, null))).ShouldBeOfType<Outcome<ProtocolSheet>.Answered>().Answer;
        sheet.Differences.ShouldHaveSingleItem().ShouldBe(new("procedures.lumbar-microdiscectomy.windowEndsDay", "84", "100"));
        (sheet.Summary.SignedBy, sheet.Summary.State).ShouldBe(("Dr. Ellis", "in-force"));
        var after = await postOp.OperatedAsync();
        (await ProtocolOfAsync(postOp, before)).ShouldBe(("lumbar-microdiscectomy v1", 84));
        (await ProtocolOfAsync(postOp, after)).ShouldBe(("lumbar-microdiscectomy v2", 100));
        var list = (await postOp.Running.AskAsync<ListProtocols, ProtocolList>(new())).ShouldBeOfType<Outcome<ProtocolList>.Answered>().Answer.Versions;
        list.Select(v => (v.Version, v.State, v.Episodes)).ShouldBe([(2, "in-force", 1), (1, "retired", 1)]);
        await postOp.PassAsync(3);
        postOp.LastTo(after).Data["site"].ShouldBe("back", "check-ins of a practice's own version are sent");
    }

    [Fact]
    public async Task What_somebody_changed_after_the_surgeon_has_read_it_is_not_signed()
    {
        await using var postOp = await PostOpService.StartAsync();
        await OrderAsync(postOp, new DraftProtocol(1));
        var read = (await SheetAsync()).Summary.ChangedAt;
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(1));
        await OrderAsync(postOp, new EditProtocol(2, Longer));
        (await OrderAsync(postOp, new SignProtocol(2, read))).ShouldBe("changed-meanwhile");
        (await OrderAsync(postOp, new SignProtocol(2, (await SheetAsync()).Summary.ChangedAt))).ShouldBe("accepted");

        async Task<ProtocolSheet> SheetAsync() =>
            (await postOp.Running.AskAsync<GetProtocol, ProtocolSheet>(new(2, null))).ShouldBeOfType<Outcome<ProtocolSheet>.Answered>().Answer;
    }

    [Fact]
    public async Task A_running_episode_is_moved_with_who_and_why_and_judged_anew()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        var episode = await postOp.Running.Database(db => db.Episodes.Select(e => e.Id).SingleAsync());
        (await OrderAsync(postOp, new MoveEpisode(episode, 2, "x"))).ShouldBe("version-unknown");
        await OrderAsync(postOp, new DraftProtocol(1));
        await OrderAsync(postOp, new EditProtocol(2, new Dictionary<string, string>(Longer) { ["procedures.lumbar-microdiscectomy.days"] = "3, 7, 30, 120, 365" }));
        (await OrderAsync(postOp, new MoveEpisode(episode, 2, "x"))).ShouldBe("version-not-usable");
        await OrderAsync(postOp, new SignProtocol(2));
        await OrderAsync(postOp, new PutProtocolInForce(2));
        (await OrderAsync(postOp, new MoveEpisode(episode, 2, " "))).ShouldBe("why-missing");
        (await OrderAsync(postOp, new MoveEpisode(Guid.CreateVersion7(), 2, "x"))).ShouldBe("episode-unknown");
        await postOp.PassAsync(7);
        (await OrderAsync(postOp, new MoveEpisode(episode, 2, "Slow healer"))).ShouldBe("accepted");
        (await OrderAsync(postOp, new MoveEpisode(episode, 2, "Again"))).ShouldBe("already-there");
        (await ProtocolOfAsync(postOp, patient)).ShouldBe(("lumbar-microdiscectomy v2", 100));
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.State == "planned").OrderBy(c => c.Day).Select(c => c.Day).ToListAsync())).ShouldBe([30, 120, 365]);
        var move = await postOp.Running.Database(db => db.ProtocolMoves.SingleAsync());
        (move.FromName, move.ToName, move.MovedBy, move.Why).ShouldBe(("lumbar-microdiscectomy v1", "lumbar-microdiscectomy v2", "Dr. Ellis", "Slow healer"));
    }

    [Fact]
    public async Task The_practice_can_return_to_the_shipped_version_once_somebody_signed_it()
    {
        await using var postOp = await PostOpService.StartAsync();
        await OrderAsync(postOp, new DraftProtocol(1));
        await OrderAsync(postOp, new SignProtocol(2));
        await OrderAsync(postOp, new PutProtocolInForce(2));
        (await OrderAsync(postOp, new PutProtocolInForce(1))).ShouldBe("not-signed");
        (await OrderAsync(postOp, new SignProtocol(1))).ShouldBe("accepted");
        (await OrderAsync(postOp, new SignProtocol(1))).ShouldBe("already-signed");
        (await OrderAsync(postOp, new PutProtocolInForce(1))).ShouldBe("accepted");
        (await OrderAsync(postOp, new PutProtocolInForce(1))).ShouldBe("already-in-force");
        (await ProtocolOfAsync(postOp, await postOp.OperatedAsync())).ShouldBe(("lumbar-microdiscectomy v1", 84));
    }

    [Fact]
    public async Task A_file_is_tried_in_a_sandbox_unless_it_makes_no_sense()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (content, _) = ProtocolSettings.With(ProtocolBook.NewestText, Longer);
        (await TryAsync(postOp, "{}")).ShouldNotBeEmpty();
        (await TryAsync(postOp, content!)).ShouldBeEmpty();
        (await ProtocolOfAsync(postOp, await postOp.OperatedAsync())).ShouldBe(("lumbar-microdiscectomy v2", 100));
    }

    private static Task<IReadOnlyList<string>> TryAsync(PostOpService postOp, string content) =>
        postOp.Running.Database(db => TryProtocol.PutInForceAsync(db, content, postOp.Running.Clock.UtcNow, default));

    private static Task<(string, int)> ProtocolOfAsync(PostOpService postOp, Guid patient) => postOp.Running.Database(async db =>
    {
        var episode = await db.Episodes.SingleAsync(e => e.PatientId == patient);
        return (episode.ProtocolName, episode.WindowEndsDay);
    });

    private static async Task<string> OrderAsync<T>(PostOpService postOp, T command, string role = Roles.Surgeon) where T : class =>
        await postOp.Running.CommandAsync(command, PostOpService.Surgeon with { Role = role }) switch
        {
            Outcome<Accepted>.Refused refused => refused.Refusal.Code,
            Outcome<Accepted>.Answered => "accepted",
            _ => "unavailable"
        };
}

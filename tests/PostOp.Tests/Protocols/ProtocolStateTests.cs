using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Tests.Protocols;

public sealed class ProtocolStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Actor Surgeon = new("1", Roles.Surgeon, "Dr. Ellis");

    private static readonly Dictionary<string, Func<ProtocolDocument, Refused?>> Events = new()
    {
        ["edit"] = d => d.Edit(ProtocolBook.NewestText, Surgeon, Now),
        ["sign"] = d => d.Sign(Surgeon, Now),
        ["put in force"] = d => d.PutInForce(Surgeon, Now)
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["draft"] = [],
        ["signed"] = ["sign"],
        ["in-force"] = ["sign", "put in force"],
        ["retired"] = ["sign", "put in force", "retire"]
    };

    [Theory]
    [InlineData("draft", "edit", "draft")]
    [InlineData("draft", "sign", "signed")]
    [InlineData("draft", "put in force", "not-signed")]
    [InlineData("signed", "edit", "draft")]
    [InlineData("signed", "sign", "already-signed")]
    [InlineData("signed", "put in force", "in-force")]
    [InlineData("in-force", "edit", "not-a-draft")]
    [InlineData("in-force", "sign", "already-signed")]
    [InlineData("in-force", "put in force", "already-in-force")]
    [InlineData("retired", "edit", "not-a-draft")]
    [InlineData("retired", "sign", "already-signed")]
    [InlineData("retired", "put in force", "in-force")]
    public void Every_event_in_every_state_moves_a_version_on_or_is_refused(string state, string @event, string expected)
    {
        var document = ProtocolDocument.Draft(2, ProtocolBook.NewestText, 1, Surgeon, Now);
        foreach (var step in Ways[state])
            if (step == "retire")
                document.Retire();
            else
                Events[step](document).ShouldBeNull();
        document.State.ShouldBe(state);
        var refusal = Events[@event](document);
        (refusal?.Code ?? document.State).ShouldBe(expected);
        if (refusal is not null)
            document.State.ShouldBe(state);
    }

    [Fact]
    public void An_edited_draft_has_lost_its_signature()
    {
        var document = ProtocolDocument.Draft(2, ProtocolBook.NewestText, 1, Surgeon, Now);
        document.Sign(Surgeon, Now);
        document.Edit(ProtocolBook.NewestText, Surgeon, Now);
        (document.SignedBy, document.SignedAt).ShouldBe((null, null));
    }
}

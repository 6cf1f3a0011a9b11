using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>The answers a text holds as it was read, each at the time it was sent and beside what it corrects; the same value said again is kept too.</summary>
internal static class TextAnswers
{
    public static IEnumerable<Answer> Of(CheckIn checkIn, ReplyReceived reply, ReplyReading reading, IEnumerable<Answer> earlier)
    {
        var standing = Dialogue.Standing(earlier);
        foreach (var site in Enum.GetValues<Site>())
            if (reading.Scores?.Of(site) is { } score)
                yield return Make(checkIn, reply, standing, Answer.ItemOf(site), score);
        if (reading.AnyRedFlag is false)
            yield return Make(checkIn, reply, standing, AnswerItems.RedFlags, redFlags: []);
    }

    /// <summary>A red flag said to the red-flag question: the items its words name, or one that nobody knows.</summary>
    public static Answer OfRedFlags(CheckIn checkIn, ReplyReceived reply, ReplyReading reading, IEnumerable<Answer> earlier)
    {
        string[] codes = [.. reading.Safety.Where(m => m.Group != SafetyGroup.Distress).Select(m => m.Code).Distinct()];
        return Make(checkIn, reply, Dialogue.Standing(earlier), AnswerItems.RedFlags, redFlags: codes, unnamed: codes.Length == 0);
    }

    private static Answer Make(
        CheckIn checkIn, ReplyReceived reply, IReadOnlyDictionary<string, Answer> standing, string item, int? score = null, string[]? redFlags = null,
        bool unnamed = false)
    {
        var proxyId = ReplySituation.ProxyOf(reply, checkIn.PatientId);
        return new()
        {
            Id = Guid.CreateVersion7(),
            CheckInId = checkIn.Id,
            EpisodeId = checkIn.EpisodeId,
            Item = item,
            Score = score,
            RedFlags = redFlags,
            UnnamedRedFlag = unnamed,
            GivenAt = reply.SentAt.ToUniversalTime(),
            By = AnsweredBy.Text,
            ByHelper = proxyId is not null,
            ProxyId = proxyId,
            InboundId = reply.InboundId,
            CorrectsId = standing.GetValueOrDefault(item)?.Id
        };
    }
}

using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>The answers a form holds, one for each item that was answered.</summary>
internal static class FormAnswers
{
    /// <param name="askedProxyId">Whose link it was, where not the patient but a proxy is asked: the one who says to answer for the patient.</param>
    public static IEnumerable<Answer> Of(CheckIn checkIn, CheckInProgress form, IReadOnlyDictionary<string, Answer> earlier, Guid? askedProxyId, DateTimeOffset now)
    {
        var further = form.Further ?? new FurtherAnswers();
        Answer Make(string item, int? score = null, string[]? redFlags = null, string[]? codes = null, string? words = null) => new()
        {
            Id = Guid.CreateVersion7(),
            CheckInId = checkIn.Id,
            EpisodeId = checkIn.EpisodeId,
            Item = item,
            Score = score,
            RedFlags = redFlags,
            Codes = codes,
            Words = words,
            GivenAt = now,
            By = AnsweredBy.Web,
            ByHelper = further.ByHelper,
            ProxyId = further.ByHelper ? askedProxyId : null,
            CorrectsId = earlier.GetValueOrDefault(item)?.Id
        };
        return Scores(form, further).Where(s => s.Score is not null).Select(s => Make(s.Item, score: s.Score))
            .Append(Make(AnswerItems.RedFlags, redFlags: [.. form.RedFlags.Distinct()]))
            .Concat(further.NewPain is { Count: > 0 } || further.NoNewPain ? [Make(AnswerItems.NewPain, codes: [.. (further.NewPain ?? []).Distinct()])] : [])
            .Concat(Words(further).Where(w => !string.IsNullOrWhiteSpace(w.Words)).Select(w => Make(w.Item, words: w.Words!.Trim())));
    }

    private static (string Item, int? Score)[] Scores(CheckInProgress form, FurtherAnswers further) =>
    [
        (AnswerItems.Axial, form.Axial), (AnswerItems.Limb, form.Limb), (AnswerItems.GlobalChange, further.GlobalChange),
        (AnswerItems.PegPain, further.PegPain), (AnswerItems.PegEnjoyment, further.PegEnjoyment), (AnswerItems.PegActivity, further.PegActivity)
    ];

    private static (string Item, string? Words)[] Words(FurtherAnswers further) =>
    [
        (AnswerItems.Function, further.Function), (AnswerItems.Strength, further.Strength), (AnswerItems.Medicine, further.Medicine),
        (AnswerItems.Work, further.Work), (AnswerItems.Note, further.Note)
    ];
}

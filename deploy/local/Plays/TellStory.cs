namespace FbssFollowUp.Local;

/// <summary>Puts what was sent and what PostOp tells together into one course, on the patient's calendar.</summary>
internal static class TellStory
{
    private const int DayDecimals = 3;

    public static PlayedStory Of(StoryPerson person, IReadOnlyList<CourseEvent> course)
    {
        var events = Sent(person).Concat(Told(person, course));
        return new PlayedStory(person.Story, [.. events.OrderBy(e => e.At).ThenBy(e => StoryEvents.InOrder.ToList().IndexOf(e.What))]);
    }

    private static IEnumerable<StoryEvent> Sent(StoryPerson person)
    {
        foreach (var message in person.Received)
        {
            yield return At(person, message.At, StoryEvents.Sent) with
            {
                Channel = message.Channel,
                Purpose = message.Meaning?.Purpose,
                Text = message.Text
            };
        }
    }

    private static IEnumerable<StoryEvent> Told(StoryPerson person, IReadOnlyList<CourseEvent> course)
    {
        var own = person.Story.OwnText;
        var ownRead = own is null ? null : course.LastOrDefault(told => told.What == StoryEvents.Read && told.Text?.Trim() == own.Text.Trim());
        return course.Where(told => own is null || told.What != StoryEvents.Read || told == ownRead).Select(told => At(person, told.At, told.What) with
        {
            Text = told == ownRead ? own!.Text : told.Text,
            As = told.As,
            Back = told.Back,
            Leg = told.Leg,
            RedFlags = told.RedFlags,
            By = told.By,
            Rule = told.Rule,
            Reasons = told.Reasons,
            To = told.To,
            Rung = told.Rung,
            Reason = told.Reason
        });
    }

    private static StoryEvent At(StoryPerson person, DateTimeOffset at, string what) => new(Math.Round(person.DayOf(at), DayDecimals), person.Local(at), what);
}

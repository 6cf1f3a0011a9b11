using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>Reads a line of replies as the story of a patient who has just been asked that question.</summary>
internal sealed class ReplyLineReader(string file, StoryProblems problems)
{
    private const int MostPain = 10;
    private const string Zone = "America/New_York";

    // What is answered to the questions before.
    private const string Earlier = "3";

    public Story Read(JsonPart part)
    {
        var fields = new StoryFields(part, "a reply", problems, "asked", "text", "language", "read", "back", "leg", "redFlags");
        var asked = fields.Needed("asked", fields.OneOf("asked", StoryWords.Asked)) ?? StoryWords.Asked[0];
        var text = fields.Needed("text", fields.Text("text", AnswerReader.LongestText)) ?? "";
        var own = new OwnText(text, fields.Whole("back", 0, MostPain), fields.Whole("leg", 0, MostPain), fields.Flag("redFlags"));
        var before = Enumerable.Repeat(Earlier, StoryWords.Asked.ToList().IndexOf(asked));
        return new Story(
            $"{Path.GetFileName(file)} line {fields.Line}: {text.Trim()}",
            new StoryPatient(fields.OneOf("language", Languages.All) ?? Languages.English, Zone, Channels.Sms),
            new StorySurgery(Procedures.LumbarMicrodiscectomy, false, 1, null, null, []),
            [new StoryAnswer(0, AnswerWays.Text, 0, null, null, [], null, null, null, null, [.. before, text])], [], [], [],
            fields.Needed("read", fields.OneOf("read", StoryWords.Readings)), own);
    }
}

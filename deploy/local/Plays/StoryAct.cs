namespace FbssFollowUp.Local;

/// <summary>Something a patient does.</summary>
internal abstract record StoryAct
{
    private StoryAct() { }

    /// <summary>Sends a text.</summary>
    public sealed record Say(string Text) : StoryAct;

    /// <summary>Opens a check-in's page and answers there.</summary>
    public sealed record Visit(Uri Link, StoryAnswer Answer) : StoryAct;

    /// <summary>Tells the office to ask by text from now on, or to send a link instead.</summary>
    public sealed record Prefer(bool ByText) : StoryAct;
}

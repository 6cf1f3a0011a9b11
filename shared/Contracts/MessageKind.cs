namespace FbssFollowUp.Contracts;

/// <summary>What a message is for; decides how it is published and who may hear it.</summary>
public enum MessageKind
{
    /// <summary>Work for its one owner. Published mandatory: one that nobody receives is kept by its sender.</summary>
    Command,

    /// <summary>A question for its one owner, answered from what is stored; changes nothing.</summary>
    Query,

    /// <summary>Something that happened, told by its owner to whoever reads it.</summary>
    Fact
}

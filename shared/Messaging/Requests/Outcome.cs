using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging;

/// <summary>What came of a request: exactly one of answered, refused by its owner, or unavailable (nothing is known of it: ask again with the same id).</summary>
public abstract record Outcome<TAnswer> where TAnswer : class
{
    private Outcome() { }

    /// <summary>The owner answered.</summary>
    public sealed record Answered(TAnswer Answer) : Outcome<TAnswer>;

    /// <summary>The owner refused; nothing was changed.</summary>
    public sealed record Refused(Contracts.Refused Refusal) : Outcome<TAnswer>;

    /// <summary>No answer in time, or the broker is away.</summary>
    /// <param name="Sentence">For the person waiting.</param>
    public sealed record Unavailable(string Sentence) : Outcome<TAnswer>;
}

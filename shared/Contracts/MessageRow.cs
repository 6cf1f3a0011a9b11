namespace FbssFollowUp.Contracts;

/// <summary>One row of <see cref="WhoSaysWhat"/>: a message, who may send it and who receives it.</summary>
/// <param name="Message">The contract's type.</param>
/// <param name="Kind">Command, query or fact.</param>
/// <param name="From">Services that may send it (for a fact: its one owner).</param>
/// <param name="To">Services that receive it (for a command or query: its one owner). Each has exactly one consumer for it.</param>
public sealed record MessageRow(Type Message, MessageKind Kind, IReadOnlyList<string> From, IReadOnlyList<string> To);

using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>
/// What every form carries: an id made with the empty form, so that sending it twice is one command, and what to say when it was not carried out.
/// </summary>
public class FormState
{
    public Guid FormId { get; set; } = Guid.CreateVersion7();

    public string? Trouble { get; private set; }

    public void Refuse(string sentence) => Trouble = sentence;

    /// <summary>Takes in what came of the command; says whether it was carried out.</summary>
    public bool Take(Outcome<Accepted> outcome)
    {
        Trouble = outcome.TroubleOf();
        // A refusal is an answer kept for this id: the mended form needs an id of its own.
        if (outcome is Outcome<Accepted>.Refused) FormId = Guid.CreateVersion7();
        return Trouble is null;
    }
}

using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>How words that are not saved would read, what they would cost, and what keeps them from being saved.</summary>
internal sealed class ProofTemplateConsumer(PracticeSettings practice) : IConsumer<ProofTemplate>
{
    public Task Consume(ConsumeContext<ProofTemplate> context)
    {
        var refusal = !context.Actor().IsStaff() ? MessageRefusals.StaffOnly : TemplateBook.Knows(context.Message.Code) ? null : TemplateRefusals.Unknown;
        return context.RespondAsync((object?)refusal ?? Proof(context.Message, practice));
    }

    internal static TemplateProof Proof(ProofTemplate asked, PracticeSettings practice)
    {
        var (english, spanish) = (TemplateBook.Tidy(asked.English), TemplateBook.Tidy(asked.Spanish));
        var previews = new[] { (Words: english, Language: Languages.English), (Words: spanish, Language: Languages.Spanish) }
            .Where(w => PlaceholderCheck.CanBeFilled(asked.Code, w.Words))
            .Select(w => TemplateSamples.Preview(new(w.Words, new(asked.Code, w.Language, 0)), practice));
        return new TemplateProof(TemplateCheck.Problems(asked.Code, english, spanish, practice), [.. previews]);
    }
}

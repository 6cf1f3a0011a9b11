using System.Security.Cryptography;
using System.Text.Json;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>
/// The id of the command a form becomes. The same form with the same answers is the same command, however often it is sent; answers changed after
/// it was sent are another one, which their owner refuses, so that nobody is thanked for answers that were not kept.
/// </summary>
internal static class SubmissionId
{
    public static Guid Of(Ticket ticket, Answers answers) =>
        Of(ticket, answers, "send");

    /// <summary>Saving is another command than sending.</summary>
    public static Guid OfSaving(Ticket ticket, Answers answers) => Of(ticket, answers, "save");

    private static Guid Of(Ticket ticket, Answers answers, string what) =>
        new(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { what, ticket.FormId, ticket.LinkHash, answers })).AsSpan(0, 16));
}

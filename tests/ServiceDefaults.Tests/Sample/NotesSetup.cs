using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using Microsoft.AspNetCore.Builder;

namespace FbssFollowUp.ServiceDefaults.Tests;

internal static class NotesSetup
{
    public static readonly IReadOnlyList<MessageRow> Table =
    [
        new(typeof(StaffMemberChanged), MessageKind.Fact, [Services.Console], [Services.PostOp]),
        new(typeof(CompleteCallTask), MessageKind.Command, [Services.Console], [Services.PostOp]),
        new(typeof(ListCallTasks), MessageKind.Query, [Services.Console], [Services.PostOp]),
        new(typeof(CheckInMissed), MessageKind.Fact, [Services.PostOp], [Services.Notifications])
    ];

    public static WebApplicationBuilder AddNotes(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<NotesDbContext>();
        builder.AddMessaging<NotesDbContext>(Services.PostOp, Table, m => m
            .Consume<NoteStaffConsumer>().Consume<CompleteTaskConsumer>().Answer<ListTasksConsumer>());
        builder.AddDueWork<SendDueNotesJob>(every: TimeSpan.FromMilliseconds(200), afterCommits: true);
        return builder;
    }
}

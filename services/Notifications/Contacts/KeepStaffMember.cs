using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.StaffConsole;
using MassTransit;

namespace FbssFollowUp.Notifications.Contacts;

internal sealed class KeepStaffMemberConsumer(NotificationsDbContext db) : IConsumer<StaffMemberChanged>
{
    public async Task Consume(ConsumeContext<StaffMemberChanged> context)
    {
        var account = context.Message;
        var contact = await db.Contacts.FindAsync([MessageRecipient.Staff, account.StaffId], context.CancellationToken);
        if (contact is null)
            db.Contacts.Add(contact = new Contact { Kind = MessageRecipient.Staff, Id = account.StaffId });
        if (contact.TakeOver(account))
            await db.SaveChangesAsync(context.CancellationToken);
    }
}

using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>
/// An administrator ends a colleague's account: sessions are out within a minute, alerts stop once the others have heard. Twice is the same as once.
/// </summary>
internal sealed class DeactivateStaffMember(StaffConsoleDbContext db)
{
    /// <summary>Why it was not done; null when the account is ended.</summary>
    public async Task<string?> RunAsync(Guid staffId, Actor by, CancellationToken cancellationToken)
    {
        if (by.Id == staffId.ToString()) return "You cannot deactivate your own account: ask another administrator.";
        var member = await db.Staff.SingleOrDefaultAsync(s => s.Id == staffId, cancellationToken);
        if (member is null) return "There is no such account.";
        if (!member.Active) return null;
        member.Deactivate();
        db.Enqueue(member.Told());
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }
}

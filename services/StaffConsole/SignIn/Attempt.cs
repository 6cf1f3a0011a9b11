using FbssFollowUp.StaffConsole.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>
/// One try at signing in. The account's row stays locked while the password is checked, so guesses made side by side are counted one by one;
/// an unknown, deactivated or locked account costs the same time and gets the same answer as a wrong password.
/// </summary>
internal sealed class Attempt(StaffConsoleDbContext db, SignInManager<StaffMember> signIn, IPasswordHasher<StaffMember> hasher)
{
    private static readonly StaffMember Nobody = new();
    private static string? _hashOfNobody;

    public async Task<bool> SucceedsAsync(string email, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var member = await FindLockedAsync(StaffMember.KeyOf(email), cancellationToken);
        var succeeded = await MatchesAsync(member, password);
        await transaction.CommitAsync(cancellationToken);
        if (succeeded) await signIn.SignInAsync(member!, SessionLimits.Begin(signIn.Context), IdentityConstants.ApplicationScheme);
        return succeeded;
    }

    private Task<StaffMember?> FindLockedAsync(string key, CancellationToken cancellationToken) => db.Staff
        .FromSql($"select s.*, s.xmin from staff_members s where s.email_key = {key} and s.active for update")
        .SingleOrDefaultAsync(cancellationToken);

    private async Task<bool> MatchesAsync(StaffMember? member, string password)
    {
        if (member is not null && !await signIn.UserManager.IsLockedOutAsync(member))
            return (await signIn.CheckPasswordSignInAsync(member, password, lockoutOnFailure: true)).Succeeded;
        hasher.VerifyHashedPassword(Nobody, _hashOfNobody ??= hasher.HashPassword(Nobody, "nobody's password"), password);
        return false;
    }
}

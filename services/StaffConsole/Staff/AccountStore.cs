using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>
/// What sign-in needs of an account. The columns are ours and the context has an outbox, so the ready-made store, which wants a context of its
/// own, is not used. Accounts are made and changed by the slices beside this file, never through the store.
/// </summary>
internal sealed class AccountStore(StaffConsoleDbContext db)
    : IUserPasswordStore<StaffMember>, IUserSecurityStampStore<StaffMember>, IUserLockoutStore<StaffMember>
{
    public Task<StaffMember?> FindByIdAsync(string userId, CancellationToken ct) => Guid.TryParse(userId, out var id)
        ? db.Staff.SingleOrDefaultAsync(s => s.Id == id && s.Active, ct)
        : Task.FromResult<StaffMember?>(null);

    public Task<StaffMember?> FindByNameAsync(string normalizedUserName, CancellationToken ct) =>
        db.Staff.SingleOrDefaultAsync(s => s.EmailKey == normalizedUserName && s.Active, ct);

    public async Task<IdentityResult> UpdateAsync(StaffMember user, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        return IdentityResult.Success;
    }

    public Task<string> GetUserIdAsync(StaffMember user, CancellationToken ct) => Task.FromResult(user.Id.ToString());
    public Task<string?> GetUserNameAsync(StaffMember user, CancellationToken ct) => Task.FromResult<string?>(user.Email);
    public Task<string?> GetNormalizedUserNameAsync(StaffMember user, CancellationToken ct) => Task.FromResult<string?>(user.EmailKey);
    public Task<string?> GetPasswordHashAsync(StaffMember user, CancellationToken ct) => Task.FromResult<string?>(user.PasswordHash);
    public Task<bool> HasPasswordAsync(StaffMember user, CancellationToken ct) => Task.FromResult(true);
    public Task<string?> GetSecurityStampAsync(StaffMember user, CancellationToken ct) => Task.FromResult<string?>(user.SecurityStamp);
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(StaffMember user, CancellationToken ct) => Task.FromResult(user.LockedUntil);
    public Task<int> GetAccessFailedCountAsync(StaffMember user, CancellationToken ct) => Task.FromResult(user.FailedSignIns);
    public Task<bool> GetLockoutEnabledAsync(StaffMember user, CancellationToken ct) => Task.FromResult(true);

    public Task<int> IncrementAccessFailedCountAsync(StaffMember user, CancellationToken ct) => Task.FromResult(++user.FailedSignIns);

    public Task ResetAccessFailedCountAsync(StaffMember user, CancellationToken ct) => Done(() => user.FailedSignIns = 0);

    public Task SetLockoutEndDateAsync(StaffMember user, DateTimeOffset? end, CancellationToken ct) => Done(() => user.LockedUntil = end);

    public Task SetPasswordHashAsync(StaffMember user, string? passwordHash, CancellationToken ct) => Done(() => user.Rehash(passwordHash!));

    public Task SetLockoutEnabledAsync(StaffMember user, bool enabled, CancellationToken ct) => Task.CompletedTask;
    public Task SetNormalizedUserNameAsync(StaffMember user, string? normalizedName, CancellationToken ct) => Task.CompletedTask;
    public Task SetUserNameAsync(StaffMember user, string? userName, CancellationToken ct) => Task.CompletedTask;
    public Task SetSecurityStampAsync(StaffMember user, string stamp, CancellationToken ct) => Task.CompletedTask;
    public Task<IdentityResult> CreateAsync(StaffMember user, CancellationToken ct) => throw new NotSupportedException();
    public Task<IdentityResult> DeleteAsync(StaffMember user, CancellationToken ct) => throw new NotSupportedException();

    public void Dispose() { }

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}

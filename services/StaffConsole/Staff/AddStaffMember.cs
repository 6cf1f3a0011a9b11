using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>An administrator adds a colleague; the others are told with the same commit.</summary>
internal sealed class AddStaffMember(StaffConsoleDbContext db, IPasswordHasher<StaffMember> hasher)
{
    /// <summary>What is wrong, a sentence each; empty when the account was made.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(StaffDetails details, string password, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> problems = [.. StaffRules.ProblemsOf(details), .. StaffRules.ProblemsOf(password, details)];
        if (problems.Count > 0) return problems;
        var member = new StaffMember();
        member.Become(details);
        member.SetPassword(hasher.HashPassword(member, password));
        db.Staff.Add(member);
        db.Enqueue(member.Told());
        return await SaveAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<string>> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return [];
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } taken)
        {
            return [taken.ConstraintName == StaffMemberMap.CodeUnique ? "The code is taken by another account." : "The e-mail belongs to another account."];
        }
    }
}

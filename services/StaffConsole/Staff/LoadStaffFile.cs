using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>The command <c>staff FILE.json</c>: brings the accounts to what the file says; what is so already is left alone, deactivated stays deactivated.</summary>
internal sealed class LoadStaffFile(StaffConsoleDbContext db, IPasswordHasher<StaffMember> hasher)
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder, string path)
    {
        var (entries, problem) = StaffFile.Read(path);
        if (problem is null) return await builder.RunOnceAsync((services, token) => ApplyAsync(services, entries, token));
        await Console.Error.WriteLineAsync(problem);
        return 1;
    }

    private static async Task ApplyAsync(IServiceProvider services, IReadOnlyList<StaffEntry> entries, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var changed = await scope.ServiceProvider.GetRequiredService<LoadStaffFile>().ApplyAsync(entries, cancellationToken);
        Console.WriteLine($"{entries.Count} accounts: {changed} added or changed, {entries.Count - changed} as they were.");
    }

    public async Task<int> ApplyAsync(IReadOnlyList<StaffEntry> entries, CancellationToken cancellationToken)
    {
        var members = await db.Staff.ToDictionaryAsync(s => s.Code, cancellationToken);
        var changed = entries.Count(entry => Apply(entry, members.GetValueOrDefault(entry.Code)));
        await db.SaveChangesAsync(cancellationToken);
        return changed;
    }

    private bool Apply(StaffEntry entry, StaffMember? known)
    {
        var member = known ?? db.Staff.Add(new StaffMember()).Entity;
        var newDetails = member.Become(entry.Details);
        if (newDetails) db.Enqueue(member.Told());
        var newPassword = known is null || hasher.VerifyHashedPassword(member, member.PasswordHash, entry.Password) == PasswordVerificationResult.Failed;
        if (newPassword) member.SetPassword(hasher.HashPassword(member, entry.Password));
        return newDetails || newPassword;
    }
}

using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>Names to show where other services know only a code.</summary>
internal sealed class StaffNames(StaffConsoleDbContext db)
{
    private Dictionary<string, string>? _names;

    public async Task LoadAsync(CancellationToken cancellationToken) =>
        _names ??= await db.Staff.AsNoTracking().ToDictionaryAsync(s => s.Code, s => s.DisplayName, cancellationToken);

    public string Of(string? code) => code is null ? "" : _names?.GetValueOrDefault(code, code) ?? code;
}

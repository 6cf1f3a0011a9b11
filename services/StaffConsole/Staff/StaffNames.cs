using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>Names to show where other services know only a code; looked up once a page, however many of its parts ask.</summary>
internal sealed class StaffNames(StaffConsoleDbContext db)
{
    private Task<Dictionary<string, string>>? _names;

    public Task LoadAsync(CancellationToken cancellationToken) =>
        _names ??= db.Staff.AsNoTracking().ToDictionaryAsync(s => s.Code, s => s.DisplayName, cancellationToken);

    public string Of(string? code) =>
        code is null ? "" : _names is { IsCompletedSuccessfully: true, Result: var names } ? names.GetValueOrDefault(code, code) : code;
}

using FbssFollowUp.Messaging;
using FbssFollowUp.StaffConsole.Imports;
using FbssFollowUp.StaffConsole.Staff;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole;

/// <summary>Accounts and imports; nothing of patients but what an import has to answer for.</summary>
internal sealed class StaffConsoleDbContext(DbContextOptions<StaffConsoleDbContext> options) : MessagingDbContext(options)
{
    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<Import> Imports => Set<Import>();
    public DbSet<ImportPiece> ImportPieces => Set<ImportPiece>();
    public DbSet<KeptRemark> ImportRemarks => Set<KeptRemark>();
    public DbSet<ImportedSurgery> ImportedSurgeries => Set<ImportedSurgery>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StaffConsoleDbContext).Assembly);
    }
}

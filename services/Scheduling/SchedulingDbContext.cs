using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling;

internal sealed class SchedulingDbContext(DbContextOptions<SchedulingDbContext> options) : MessagingDbContext(options)
{
    public DbSet<Clinician> Clinicians => Set<Clinician>();

    public DbSet<PriorityHours> PriorityHours => Set<PriorityHours>();

    public DbSet<SlotRequest> SlotRequests => Set<SlotRequest>();

    public DbSet<Hold> Holds => Set<Hold>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new ClinicianMap());
        modelBuilder.ApplyConfiguration(new PriorityHoursMap());
        modelBuilder.ApplyConfiguration(new SlotRequestMap());
        modelBuilder.ApplyConfiguration(new HoldMap());
    }
}

using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.Scheduling.Offers;
using FbssFollowUp.Scheduling.Patients;
using FbssFollowUp.Scheduling.Reminders;
using FbssFollowUp.Scheduling.Wishes;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling;

internal sealed class SchedulingDbContext(DbContextOptions<SchedulingDbContext> options) : MessagingDbContext(options)
{
    public DbSet<Clinician> Clinicians => Set<Clinician>();
    public DbSet<PriorityHours> PriorityHours => Set<PriorityHours>();
    public DbSet<WeeklyHours> WeeklyHours => Set<WeeklyHours>();
    public DbSet<Leave> Leaves => Set<Leave>();
    public DbSet<AppointmentType> AppointmentTypes => Set<AppointmentType>();
    public DbSet<SlotRequest> SlotRequests => Set<SlotRequest>();
    public DbSet<TakenTime> TakenTimes => Set<TakenTime>();
    public DbSet<Hold> Holds => Set<Hold>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<AppointmentEntry> AppointmentEntries => Set<AppointmentEntry>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<PatientLink> PatientLinks => Set<PatientLink>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Wish> Wishes => Set<Wish>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new ClinicianMap()).ApplyConfiguration(new PriorityHoursMap()).ApplyConfiguration(new WeeklyHoursMap())
            .ApplyConfiguration(new LeaveMap()).ApplyConfiguration(new AppointmentTypeMap())
            .ApplyConfiguration(new SlotRequestMap()).ApplyConfiguration(new TakenTimeMap()).ApplyConfiguration(new HoldMap())
            .ApplyConfiguration(new AppointmentMap()).ApplyConfiguration(new AppointmentEntryMap())
            .ApplyConfiguration(new OfferMap()).ApplyConfiguration(new PatientLinkMap()).ApplyConfiguration(new ReminderMap())
            .ApplyConfiguration(new PatientMap()).ApplyConfiguration(new WishMap());
        SnakeCase.NameColumns(modelBuilder.Model);
        base.OnModelCreating(modelBuilder);
    }
}

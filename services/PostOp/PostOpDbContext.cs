using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.StandingLinks;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp;

internal sealed class PostOpDbContext(DbContextOptions<PostOpDbContext> options) : MessagingDbContext(options)
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<EndedFollowUp> EndedFollowUps => Set<EndedFollowUp>();
    public DbSet<Episode> Episodes => Set<Episode>();
    public DbSet<ProtocolDocument> ProtocolDocuments => Set<ProtocolDocument>();
    public DbSet<ProtocolMove> ProtocolMoves => Set<ProtocolMove>();
    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<Reply> Replies => Set<Reply>();
    public DbSet<CheckInLinkMade> CheckInLinks => Set<CheckInLinkMade>();
    public DbSet<StandingLink> StandingLinks => Set<StandingLink>();
    public DbSet<Silence> Silences => Set<Silence>();
    public DbSet<SafetyWord> SafetyWords => Set<SafetyWord>();
    public DbSet<Reassessment> Reassessments => Set<Reassessment>();
    public DbSet<CaseReason> CaseReasons => Set<CaseReason>();
    public DbSet<CaseEntry> CaseEntries => Set<CaseEntry>();
    public DbSet<NotedPattern> NotedPatterns => Set<NotedPattern>();
    public DbSet<WatchedCheckIn> WatchedCheckIns => Set<WatchedCheckIn>();
    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<ChainLink> OnCallChain => Set<ChainLink>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<OfficeHours> OfficeHours => Set<OfficeHours>();
    public DbSet<NightlyCheck> NightlyChecks => Set<NightlyCheck>();
    public DbSet<Rung> Rungs => Set<Rung>();
    public DbSet<CallTask> CallTasks => Set<CallTask>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new PatientMap()).ApplyConfiguration(new EndedFollowUpMap()).ApplyConfiguration(new EpisodeMap())
            .ApplyConfiguration(new ProtocolDocumentMap()).ApplyConfiguration(new ProtocolMoveMap())
            .ApplyConfiguration(new CheckInMap()).ApplyConfiguration(new AnswerMap()).ApplyConfiguration(new QuestionMap())
            .ApplyConfiguration(new ReplyMap()).ApplyConfiguration(new SafetyWordMap())
            .ApplyConfiguration(new CheckInLinkMadeMap()).ApplyConfiguration(new StandingLinkMap()).ApplyConfiguration(new SilenceMap())
            .ApplyConfiguration(new ReassessmentMap()).ApplyConfiguration(new CaseReasonMap()).ApplyConfiguration(new CaseEntryMap())
            .ApplyConfiguration(new NotedPatternMap()).ApplyConfiguration(new WatchedCheckInMap())
            .ApplyConfiguration(new StaffMemberMap()).ApplyConfiguration(new RungMap())
            .ApplyConfiguration(new ChainLinkMap()).ApplyConfiguration(new AbsenceMap()).ApplyConfiguration(new HolidayMap())
            .ApplyConfiguration(new OfficeHoursMap()).ApplyConfiguration(new NightlyCheckMap()).ApplyConfiguration(new CallTaskMap());
        SnakeCase.NameColumns(modelBuilder.Model);
        base.OnModelCreating(modelBuilder);
    }
}

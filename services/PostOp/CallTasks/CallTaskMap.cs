using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.CallTasks;

internal sealed class CallTaskMap : IEntityTypeConfiguration<CallTask>
{
    public void Configure(EntityTypeBuilder<CallTask> task)
    {
        task.ToTable("call_tasks");
        task.Property(t => t.Id).ValueGeneratedNever();
        // Two who take it in the same moment: the second is tried anew, and is told of the first.
        task.Property<uint>("xmin").IsRowVersion();
        task.HasIndex(t => new { t.Reason, t.SourceId, t.PatientId }).IsUnique().HasDatabaseName("call_tasks_once");
    }
}

using System.Text.Json;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.CheckIns;

internal sealed class CheckInMap : IEntityTypeConfiguration<CheckIn>
{
    public void Configure(EntityTypeBuilder<CheckIn> checkIn)
    {
        checkIn.ToTable("check_ins");
        checkIn.Property(c => c.Id).ValueGeneratedNever();
        checkIn.Property<uint>("xmin").IsRowVersion();
        checkIn.Ignore(c => c.IsOpen).Ignore(c => c.IsOver);
        checkIn.HasOne<Episode>().WithMany().HasForeignKey(c => c.EpisodeId).OnDelete(DeleteBehavior.NoAction);
        checkIn.HasIndex(c => new { c.EpisodeId, c.Day, c.Kind }).IsUnique().HasFilter("((state <> 'skipped'::text) AND (kind <> 'ad-hoc'::text))").HasDatabaseName("check_ins_one_per_day");
        checkIn.Property(c => c.Saved).HasColumnType("jsonb").HasConversion(
            saved => JsonSerializer.Serialize(saved, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<CheckInProgress>(text, JsonSerializerOptions.Web));
        checkIn.HasIndex(c => c.LinkHash).IsUnique().HasDatabaseName("check_ins_link");
    }
}

internal sealed class AnswerMap : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> answer)
    {
        answer.ToTable("answers");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.HasOne<CheckIn>().WithMany().HasForeignKey(a => a.CheckInId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class QuestionMap : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.ToTable("questions");
        question.Property(q => q.Id).ValueGeneratedNever();
        question.Ignore(q => q.Site);
        question.HasOne<CheckIn>().WithMany().HasForeignKey(q => q.CheckInId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ReplyMap : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> reply)
    {
        reply.ToTable("replies");
        reply.HasKey(r => r.InboundId);
        reply.Property(r => r.InboundId).ValueGeneratedNever();
    }
}

internal sealed class SafetyWordMap : IEntityTypeConfiguration<SafetyWord>
{
    public void Configure(EntityTypeBuilder<SafetyWord> word)
    {
        word.ToTable("safety_words");
        word.HasKey(w => new { w.InboundId, w.EpisodeId, w.Code });
        word.HasOne<Episode>().WithMany().HasForeignKey(w => w.EpisodeId).OnDelete(DeleteBehavior.NoAction);
    }
}

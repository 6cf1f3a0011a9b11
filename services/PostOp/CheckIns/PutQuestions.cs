using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Stores many first questions in one statement: they are put to hundreds of patients at once, and nothing else is done with them then.</summary>
internal static class PutQuestions
{
    public static Task PutAllAsync(this PostOpDbContext db, IReadOnlyList<Question> questions, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. questions.Select(q => q.Id)];
        Guid[] checkInIds = [.. questions.Select(q => q.CheckInId)];
        string[] asks = [.. questions.Select(q => q.Asks)];
        return db.Database.ExecuteSqlAsync(
            $"""
             insert into questions (id, check_in_id, asks, is_again, asked_at)
             select id, check_in_id, asks, false, {now} from unnest({ids}, {checkInIds}, {asks}) as q (id, check_in_id, asks)
             """, cancellationToken);
    }
}

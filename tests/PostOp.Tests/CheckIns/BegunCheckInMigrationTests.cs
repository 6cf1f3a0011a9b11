using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class BegunCheckInMigrationTests
{
    private const string Filled = """
        insert into episodes (id, patient_id, procedure, levels, revision, surgeon_code, operated_on, risk_factors, protocol_name, window_ends_day, recorded_at)
            select gen_random_uuid(), gen_random_uuid(), 'lumbar-microdiscectomy', 1, false, 'dr-ellis', '2026-01-01', '{}', 'x', 84, '2026-01-02';
        insert into check_ins (id, episode_id, patient_id, day, kind, due_at, state, sent_at, expires_at, ended_at, link_hash, prompts)
            select gen_random_uuid(), id, patient_id, day, kind, at, state, at, at, case when state = 'missed' then at end, hash, 0
            from episodes, (values (3, 'planned', timestamptz '2026-01-04', 'missed', 'planned'), (5, 'ad-hoc', '2026-01-06', 'sent', 'page'), (6, 'ad-hoc', '2026-01-07', 'sent', 'PAIN'),
                (7, 'ad-hoc', '2026-01-08', 'sent', 'late'), (8, 'by-phone', '2026-01-09', 'missed', 'phone'), (9, 'ad-hoc', '2026-01-10', 'sent', null)) c (day, kind, at, state, hash);
        insert into replies (inbound_id, patient_ids, text, channel, sent_at, read_at, read_as)
            select gen_random_uuid(), array[patient_id], link_hash, 'sms', sent_at, sent_at + interval '1 second', 'understood' from check_ins where link_hash in ('PAIN', 'late');
        insert into answers (id, check_in_id, episode_id, item, score, given_at, by, inbound_id, by_helper, unnamed_red_flag)
            select gen_random_uuid(), c.id, c.episode_id, 'axial', 3, r.read_at, 'text', r.inbound_id, false, false from check_ins c join replies r on r.text = c.link_hash where c.link_hash = 'late';
        """;

    /// <summary>Run once more over what a database kept from before may hold; a second time it finds nothing to move.</summary>
    [Fact]
    public async Task Links_of_check_ins_no_message_went_out_for_stand_with_those_of_prompts()
    {
        await using var postOp = await PostOpService.StartAsync();
        var moving = Read("0013-links-of-begun-check-ins.sql");
        foreach (var sql in new[] { Filled, moving, moving })
            await ScalarAsync(postOp, sql);
        (await ScalarAsync(postOp, "select string_agg(link_hash, ' ' order by day) from check_ins")).ShouldBe("planned PAIN");
        (await ScalarAsync(postOp, "select string_agg(l.hash, ' ' order by c.day) from check_in_links l join check_ins c on c.id = l.check_in_id")).ShouldBe("page late phone");
    }

    private static string Read(string name)
    {
        var assembly = typeof(PostOpDbContext).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith(name, StringComparison.Ordinal)))!);
        return reader.ReadToEnd();
    }

    private static Task<object?> ScalarAsync(PostOpService postOp, string sql) => postOp.Running.Database(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The words of the migration itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    });
}

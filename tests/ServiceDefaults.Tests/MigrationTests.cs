using FbssFollowUp.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class MigrationTests
{
    private static readonly Migration First = MigrationFiles.Make("post-op", "0001-first.sql", "create table first (id int);");
    private static readonly Migration Second = MigrationFiles.Make("post-op", "0002-second.sql", "alter table first add name text; insert into first values (1, 'x');");

    [Fact]
    public void Messagings_files_come_before_the_services_own() => new MigrationSources("post-op", typeof(NotesDbContext).Assembly).Migrations
        .Select(m => m.Name).ShouldBe(["messaging/0001-messaging.sql", "post-op/0001-notes.sql"]);

    [Fact]
    public void Files_are_applied_in_order_of_their_numbers() => MigrationFiles.InOrder([Second, First]).ShouldBe([First, Second]);

    [Fact]
    public void A_gap_in_the_numbers_is_refused() => Should.Throw<MigrationRefusedException>(() => MigrationFiles.InOrder([Second]))
        .Message.ShouldBe("The migration post-op/0002-second.sql should be number 0001: the files are numbered from 0001 without a gap.");

    [Fact]
    public void The_checksum_does_not_mind_how_lines_end() =>
        MigrationFiles.Make("x", "0001-a.sql", "a\r\nb").Checksum.ShouldBe(MigrationFiles.Make("x", "0001-a.sql", "a\nb").Checksum);

    [Fact]
    public async Task Each_file_is_applied_once_whoever_else_is_at_it()
    {
        await using var database = await TestServers.DatabaseAsync("migrations");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunAsync(database, First, Second)));
        await RunAsync(database, First, Second);

        (await ReadAsync(database, "select count(*) from first")).ShouldBe(1L);
        (await ReadAsync(database, "select count(*) from schema_migrations")).ShouldBe(2L);
    }

    [Fact]
    public async Task A_file_that_fails_leaves_nothing_of_itself_and_is_applied_after_the_mend()
    {
        await using var database = await TestServers.DatabaseAsync("migrations");
        var broken = MigrationFiles.Make("post-op", "0002-second.sql", "create table half (id int); select 1/0;");

        await Should.ThrowAsync<PostgresException>(() => RunAsync(database, First, broken));
        (await ReadAsync(database, "select to_regclass('half') is null and to_regclass('first') is not null")).ShouldBe(true);
        await RunAsync(database, First, Second);

        (await ReadAsync(database, "select count(*) from first")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_file_changed_after_it_was_applied_is_refused_and_nothing_is_applied()
    {
        await using var database = await TestServers.DatabaseAsync("migrations");
        await RunAsync(database, First);
        var changed = MigrationFiles.Make("post-op", "0001-first.sql", "create table first (id bigint);");

        (await Should.ThrowAsync<MigrationRefusedException>(() => RunAsync(database, changed, Second)))
            .Message.ShouldBe("The migration post-op/0001-first.sql was changed after it was applied: put the old text back and add a new file.");
        (await ReadAsync(database, "select count(*) from schema_migrations")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_database_newer_than_the_files_is_refused()
    {
        await using var database = await TestServers.DatabaseAsync("migrations");
        await RunAsync(database, First, Second);

        (await Should.ThrowAsync<MigrationRefusedException>(() => RunAsync(database, First))).Message.ShouldContain("post-op/0002-second.sql, which this version does not have");
    }

    [Fact]
    public async Task An_earlier_file_that_was_never_applied_is_refused()
    {
        await using var database = await TestServers.DatabaseAsync("migrations");
        await RunAsync(database, First, Second);
        await ReadAsync(database, "with gone as (delete from schema_migrations where name like '%0001%' returning 1) select count(*) from gone");

        (await Should.ThrowAsync<MigrationRefusedException>(() => RunAsync(database, First, Second))).Message.ShouldStartWith("The migration post-op/0001-first.sql was never applied");
    }

    [Fact]
    public async Task The_service_role_may_not_change_the_schema()
    {
        await using var database = await TestServers.DatabaseAsync("migrations");
        await RunAsync(database, First);

        (await ReadAsync(database.ServiceConnection, "select count(*) from first")).ShouldBe(0L);
        (await Should.ThrowAsync<PostgresException>(() => ReadAsync(database.ServiceConnection, "create table mine (id int)"))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static Task RunAsync(TestDatabase database, params Migration[] files) =>
        new MigrationRunner(TimeProvider.System, NullLogger<MigrationRunner>.Instance).RunAsync(database.OwnerConnection, files, default);

    private static Task<object?> ReadAsync(TestDatabase database, string sql) => ReadAsync(database.OwnerConnection, sql);

    private static async Task<object?> ReadAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}

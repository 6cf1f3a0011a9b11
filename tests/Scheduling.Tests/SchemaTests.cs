using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Scheduling.Tests;

public class SchemaTests
{
    [Fact]
    public async Task The_migrations_make_what_the_model_says_but_for_a_reference_that_is_checked_at_commit() =>
        (await SchemaComparison.OfAsync<SchedulingDbContext>(Services.Scheduling)).ShouldBe(
        [
            "Only in the model: holds FOREIGN KEY (request_id) REFERENCES slot_requests(request_id)",
            "Only in the migrations: holds FOREIGN KEY (request_id) REFERENCES slot_requests(request_id) DEFERRABLE INITIALLY DEFERRED"
        ]);
}

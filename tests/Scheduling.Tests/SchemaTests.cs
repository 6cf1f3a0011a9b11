using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Scheduling.Tests;

public class SchemaTests
{
    [Fact]
    public async Task The_migrations_make_what_the_model_says() => (await SchemaComparison.OfAsync<SchedulingDbContext>(Services.Scheduling)).ShouldBeEmpty();
}

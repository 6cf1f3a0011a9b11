using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Consultations.Tests;

public class SchemaTests
{
    [Fact]
    public async Task The_migrations_make_what_the_model_says() =>
        (await SchemaComparison.OfAsync<ConsultationsDbContext>(Services.Consultations)).ShouldBeEmpty();
}

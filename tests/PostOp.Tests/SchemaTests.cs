using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

namespace FbssFollowUp.PostOp.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task The_migrated_schema_is_the_one_the_model_asks_for() =>
        (await SchemaComparison.OfAsync<PostOpDbContext>(Services.PostOp)).ShouldBeEmpty();
}

using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Notifications.Tests;

public class SchemaTests
{
    [Fact]
    public async Task The_migrations_make_what_the_model_asks_for() =>
        (await SchemaComparison.OfAsync<NotificationsDbContext>(Services.Notifications)).ShouldBeEmpty();
}

using Microsoft.AspNetCore.Http;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Set on every connection that came in on the private port.</summary>
internal sealed class PrivateListener
{
    public static readonly PrivateListener Mark = new();

    public static bool Serves(HttpContext context) => context.Features.Get<PrivateListener>() is not null;
}

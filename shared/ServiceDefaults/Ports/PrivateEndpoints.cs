using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Endpoints for the operators of an installation, not for browsers.</summary>
public static class PrivateEndpoints
{
    /// <summary>Serves the endpoint on the private port only, to whoever reaches that port: a service that asks its users to sign in does not ask here.</summary>
    public static TBuilder OnPrivatePort<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(PrivateListener.Mark, new AllowAnonymousAttribute());
}

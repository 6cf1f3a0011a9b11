using Microsoft.AspNetCore.Builder;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Endpoints for the operators of an installation, not for browsers.</summary>
public static class PrivateEndpoints
{
    /// <summary>Serves the endpoint on the private port only.</summary>
    public static TBuilder OnPrivatePort<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(PrivateListener.Mark);
}

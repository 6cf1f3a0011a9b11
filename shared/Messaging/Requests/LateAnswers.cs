using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>An answer that comes after the person was told to try again is dropped: parked, it would lie in the reply queue's skipped queue for ever.</summary>
internal sealed class LateAnswers(string replyQueue) : IEndpointConfigurationObserver
{
    public void EndpointConfigured<T>(T configurator) where T : IReceiveEndpointConfigurator
    {
        if (configurator.InputAddress.Segments[^1] != replyQueue) return;
        configurator.DiscardSkippedMessages();
        configurator.DiscardFaultedMessages();
    }
}

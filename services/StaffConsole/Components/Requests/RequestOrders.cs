using FbssFollowUp.Contracts;
using FbssFollowUp.StaffConsole.Components.Layout;
using Microsoft.AspNetCore.Components;

namespace FbssFollowUp.StaffConsole.Components.Requests;

/// <summary>What the forms of a request's page have in common: the order is sent in a role it is open to, and the page shown again says what was done.</summary>
internal sealed class RequestOrders(Desk desk, SealedSentences sentences, NavigationManager navigation)
{
    public async Task SendAsync<TCommand>(Guid requestId, FormState form, TCommand command, string done) where TCommand : class
    {
        var outcome = await desk.OrderAsync(command, form.FormId, Roles.Surgeon, Roles.Administrator, Roles.Scheduler);
        if (form.Take(outcome)) navigation.NavigateTo($"/requests/{requestId}?said={sentences.Seal([done])}");
    }
}

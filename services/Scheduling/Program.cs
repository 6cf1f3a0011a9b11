using FbssFollowUp.Contracts;
using FbssFollowUp.Scheduling;
using FbssFollowUp.Scheduling.Watch;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults(Services.Scheduling);

builder.AddScheduling();

return await builder.RunServiceAsync(args, DueHealth.Map);

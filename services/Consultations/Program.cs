using FbssFollowUp.Consultations;
using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults(Services.Consultations);

builder.AddConsultations();

return await builder.RunServiceAsync(args);

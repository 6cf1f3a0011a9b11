using FbssFollowUp.Contracts;
using FbssFollowUp.Portal;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(Services.Portal);
builder.AddPortal();
return await builder.RunServiceAsync(args, app => app.MapPortal());

using FbssFollowUp.Contracts;
using FbssFollowUp.Notifications;
using FbssFollowUp.Notifications.Channels.Sandbox;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(Services.Notifications);
builder.AddNotifications();
return await builder.RunServiceAsync(args, app => app.MapSandbox());

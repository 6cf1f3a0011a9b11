using FbssFollowUp.Contracts;
using FbssFollowUp.Notifications;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(Services.Notifications);
builder.AddNotifications();
return await builder.RunServiceAsync(args, app => app.MapNotifications());

using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.StaffConsole;
using FbssFollowUp.StaffConsole.Staff;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(Services.Console);
builder.AddStaffConsole();

if (args is ["staff", var file]) return await LoadStaffFile.RunAsync(builder, file);
return await builder.RunServiceAsync(args, app => app.MapStaffConsole());

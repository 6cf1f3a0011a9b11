using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults(Services.PostOp);

builder.AddPostOp();

return await builder.RunServiceAsync(args);

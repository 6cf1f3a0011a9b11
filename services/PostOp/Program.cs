using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults(Services.PostOp);

builder.AddPostOp();

if (args is ["re-evaluate", ..])
    return await ReEvaluateEpisodes.RunAsync(builder);

return await builder.RunServiceAsync(args);

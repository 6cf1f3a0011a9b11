using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Sandbox;
using FbssFollowUp.PostOp.Watch;
using FbssFollowUp.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults(Services.PostOp);

builder.AddPostOp();

if (args is ["re-evaluate", ..])
    return await ReEvaluateEpisodes.RunAsync(builder);
if (args is ["export-protocol", var version])
    return await ExportProtocol.RunAsync(builder, version);
if (args is ["try-protocol", var file])
    return await TryProtocol.RunAsync(builder, file);

return await builder.RunServiceAsync(args, app =>
{
    app.MapStoryEvents();
    DueHealth.Map(app);
});

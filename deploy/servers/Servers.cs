namespace FbssFollowUp.Servers;

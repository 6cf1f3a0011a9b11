namespace FbssFollowUp.Testing;

using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>What a session knows of the person: id, name shown, roles, and the stamp it is held against.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<StaffMember>
{
    public Task<ClaimsPrincipal> CreateAsync(StaffMember user)
    {
        var names = options.Value.ClaimsIdentity;
        List<Claim> claims =
        [
            new(names.UserIdClaimType, user.Id.ToString()),
            new(names.UserNameClaimType, user.DisplayName),
            new(names.SecurityStampClaimType, user.SecurityStamp),
            .. user.Roles.Select(role => new Claim(names.RoleClaimType, role)),
        ];
        return Task.FromResult(new ClaimsPrincipal(
            new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme, names.UserNameClaimType, names.RoleClaimType)));
    }
}

using TenantConsole.Core.Access;

namespace TenantConsole.Core.Tests.Access;

public sealed class PermissionTextsTests
{
    [Fact]
    public void Name_OfEveryPermission_IsItsOwn()
    {
        var names = Permission.All.Select(PermissionTexts.Name).ToList();

        Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name)));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void ByArea_HoldsEveryPermissionOnce()
    {
        Assert.Equal(Permission.All.Order(), PermissionTexts.ByArea.SelectMany(a => a).Order());
        Assert.All(PermissionTexts.ByArea, area => Assert.All(area, p => Assert.Equal(PermissionTexts.AreaName(area.Key), PermissionTexts.Area(p))));
    }
}

namespace TenantConsole.Core.Access;

/// <summary>The expected failures of the module.</summary>
public static class AccessProblems
{
    /// <summary>The actor's roles do not hold the permission.</summary>
    public static Problem Forbidden(string permission) =>
        new(Problem.ForbiddenCode, $"Your role does not include “{permission}”. An agency admin can grant it.", Field: permission);
}

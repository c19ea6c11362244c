namespace TenantConsole.Core.Platform.Versions;

/// <summary>What is to be expected of a version, the worst last.</summary>
public enum EndpointFate
{
    /// <summary>There is a newer one, for so long that it may be switched off; nothing is announced.</summary>
    Superseded,

    /// <summary>Its end is announced and near.</summary>
    Ending,

    /// <summary>Its announced end is over.</summary>
    Ended,

    /// <summary>The platform says that it does not serve it any more.</summary>
    Withdrawn,
}

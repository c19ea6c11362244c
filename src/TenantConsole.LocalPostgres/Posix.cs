using System.ComponentModel;
using System.Runtime.InteropServices;

namespace TenantConsole.LocalPostgres;

/// <summary>The three system calls that .NET has no name for.</summary>
internal static partial class Posix
{
    public const int Interrupt = 2;
    public const int Quit = 3;

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwnerOf(string path, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int processId, int signal);

    public static void ChangeOwner(string path, ServerAccount account)
    {
        if (ChangeOwnerOf(path, account.User, account.Group) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"{path} could not be given to the user {account.Name}");
    }

    /// <summary>False when the process is gone.</summary>
    public static bool Signal(int processId, int signal) => Kill(processId, signal) == 0;
}

using System.Globalization;
using System.Text;

namespace TenantConsole.Sandbox.Webhooks;

/// <summary>
/// Which notices were tried and how it went, in its own file: a restart makes the notices again from the world and goes on where this
/// ends. Lines are handed to the system at once, which outlives a killed process; a power cut may repeat a delivery, as the platform may.
/// </summary>
internal sealed class DeliveryBook : IDisposable
{
    public const string Delivered = "delivered";
    public const string GivenUp = "given-up";
    public const string Tried = "tried";

    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly Dictionary<string, (int Attempts, string State, long At)> _known = new(StringComparer.Ordinal);

    public DeliveryBook(string home)
    {
        var path = Path.Combine(home, "webhooks.log");
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path))
            {
                var parts = line.Split(' ');
                // A last line cut short is a delivery whose outcome nobody knows: it is made again.
                if (parts.Length == 4 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var attempts) && long.TryParse(parts[3], CultureInfo.InvariantCulture, out var at)) _known[parts[0]] = (attempts, parts[2], at);
            }
        }
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public (int Attempts, string State, long At)? Find(string id)
    {
        lock (_gate) return _known.TryGetValue(id, out var known) ? known : null;
    }

    public void Write(string id, int attempts, string state, long at)
    {
        var line = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id} {attempts} {state} {at}\n"));
        lock (_gate)
        {
            _known[id] = (attempts, state, at);
            _file.Write(line);
        }
    }

    public void Dispose() => _file.Dispose();
}

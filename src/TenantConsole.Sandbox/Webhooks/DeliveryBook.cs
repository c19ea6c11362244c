using System.Globalization;
using System.Text;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Webhooks;

/// <summary>
/// Which notices were tried and how it went, in its own file: a restart makes the notices again from the world and goes on where this
/// ends. Lines are handed to the system at once, which outlives a killed process; a power cut may repeat a delivery, as the platform may.
/// It keeps so many outcomes for so long. Of older ones only a moment of world time is left for each shop: every notice from before it is done with.
/// </summary>
internal sealed class DeliveryBook : IDisposable
{
    public const string Delivered = "delivered";
    public const string GivenUp = "given-up";
    public const string Tried = "tried";

    private const string Done = "done-before";

    /// <summary>What is known of a notice. <see cref="Shop"/> is empty in a line of an earlier version until the notice comes again.</summary>
    public readonly record struct Outcome(int Attempts, string State, long At, string Shop, long WorldTime)
    {
        public bool IsOpen => State == Tried;
    }

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly int _most;
    private readonly TimeSpan _life;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, Outcome> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _doneBefore = new(StringComparer.Ordinal);
    private FileStream _file;
    private int _lines;

    public DeliveryBook(string home, int most, TimeSpan life, TimeProvider time)
    {
        (_path, _most, _life, _time) = (Path.Combine(home, "webhooks.log"), most, life, time);
        if (File.Exists(_path))
        {
            foreach (var line in File.ReadLines(_path)) Read(line.Split(' '));
        }
        _file = Open();
    }

    /// <summary>How many outcomes it holds.</summary>
    public int Count
    {
        get { lock (_gate) return _known.Count; }
    }

    /// <summary>Whether it holds more than it should.</summary>
    public bool IsFull
    {
        get { lock (_gate) return _known.Count > _most || _lines > 2 * _most + 1000; }
    }

    /// <summary>Notices of the shop from before this moment of world time are done with.</summary>
    public long DoneBefore(string shop)
    {
        lock (_gate) return _doneBefore.GetValueOrDefault(shop);
    }

    public Outcome? Find(Notice notice)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(notice.Id, out var known)) return null;
            if (known.Shop.Length == 0) _known[notice.Id] = known = known with { Shop = notice.ShopId, WorldTime = notice.Time };
            return known;
        }
    }

    public void Write(Notice notice, int attempts, string state, long at)
    {
        lock (_gate)
        {
            var outcome = _known[notice.Id] = new Outcome(attempts, state, at, notice.ShopId, notice.Time);
            _file.Write(Line(notice.Id, outcome));
            _lines++;
        }
    }

    /// <summary>
    /// Forgets what is too old or too much, the oldest first, and writes the file anew. What comes at or after the oldest open notice of
    /// its shop stays, since nothing else says then that it is done.
    /// </summary>
    /// <param name="oldestOpen">By shop, the world time of the oldest notice that is still on its way.</param>
    public void Prune(IReadOnlyDictionary<string, long> oldestOpen)
    {
        lock (_gate)
        {
            var open = new Dictionary<string, long>(oldestOpen, StringComparer.Ordinal);
            foreach (var outcome in _known.Values.Where(known => known.IsOpen && known.Shop.Length > 0)) open[outcome.Shop] = Math.Min(open.GetValueOrDefault(outcome.Shop, long.MaxValue), outcome.WorldTime);
            var ended = _time.GetUtcNow().ToUnixTimeMilliseconds() - (long)_life.TotalMilliseconds;
            // A little less than allowed, so that the next ones do not each make it do this again.
            var excess = _known.Count > _most ? _known.Count - _most * 3 / 4 : 0;
            var old = _known.Where(known => !known.Value.IsOpen && known.Value.Shop.Length > 0 && known.Value.WorldTime < open.GetValueOrDefault(known.Value.Shop, long.MaxValue))
                .OrderBy(known => known.Value.WorldTime).Where((known, i) => i < excess || known.Value.At < ended).ToList();
            if (old.Count == 0 && _lines <= 2 * _most + 1000) return;
            foreach (var (id, outcome) in old)
            {
                _known.Remove(id);
                _doneBefore[outcome.Shop] = Math.Max(_doneBefore.GetValueOrDefault(outcome.Shop), outcome.WorldTime + 1);
            }
            Rewrite();
        }
    }

    public void Dispose() => _file.Dispose();

    private void Read(string[] parts)
    {
        // A last line cut short is a delivery whose outcome nobody knows: it is made again.
        if (parts is [Done, var shop, var before] && long.TryParse(before, CultureInfo.InvariantCulture, out var moment)) _doneBefore[shop] = moment;
        if (parts.Length is not (4 or 6) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var attempts) || !long.TryParse(parts[3], CultureInfo.InvariantCulture, out var at)) return;
        var world = 0L;
        if (parts.Length == 6 && !long.TryParse(parts[5], CultureInfo.InvariantCulture, out world)) return;
        _known[parts[0]] = new Outcome(attempts, parts[2], at, parts.Length == 6 ? parts[4] : "", world);
        _lines++;
    }

    private void Rewrite()
    {
        var next = _path + ".new";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            foreach (var (shop, before) in _doneBefore) file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Done} {shop} {before}\n")));
            foreach (var (id, outcome) in _known) file.Write(Line(id, outcome));
            file.Flush(flushToDisk: true);
        }
        _file.Dispose();
        File.Move(next, _path, overwrite: true);
        _file = Open();
        _lines = _known.Count;
    }

    private FileStream Open() => new(_path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private static byte[] Line(string id, in Outcome outcome) => Encoding.ASCII.GetBytes(outcome.Shop.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{id} {outcome.Attempts} {outcome.State} {outcome.At}\n")
        : string.Create(CultureInfo.InvariantCulture, $"{id} {outcome.Attempts} {outcome.State} {outcome.At} {outcome.Shop} {outcome.WorldTime}\n"));
}

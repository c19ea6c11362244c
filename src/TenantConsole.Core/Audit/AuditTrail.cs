using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>How use cases write the trail.</summary>
public static class AuditTrail
{
    // Read by people and looked through for text: letters as they are, states by their names.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    /// <summary>Adds an entry to the unit of work, so that it is saved with the change or not at all.</summary>
    /// <param name="db">The unit of work of the change.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="clock">Protocol time.</param>
    /// <param name="action">Module first: <c>stores.connected</c>.</param>
    /// <param name="subject">Kind and id of the thing: <c>("store", id)</c>.</param>
    /// <param name="before">What it was, serialised to JSON; no personal values.</param>
    /// <param name="after">What it is, serialised to JSON; no personal values.</param>
    /// <param name="store">The store it belongs to, if one.</param>
    /// <param name="note">The reason given.</param>
    public static void Record(
        this ConsoleDb db, Actor actor, TimeProvider clock, string action, (string Kind, string Id) subject,
        object? before = null, object? after = null, StoreId? store = null, string? note = null) =>
        db.AuditEntries.Add(new AuditEntry
        {
            TenantId = db.Tenant,
            Id = EntityId.New<AuditEntryId>(clock),
            At = clock.GetUtcNow(),
            ActorKind = actor.Kind,
            MemberId = actor.Member,
            ActorName = actor.Name,
            Address = AuditOrigin.Shorten(actor.Address),
            Device = AuditOrigin.Cut(actor.Device),
            Action = action,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            StoreId = store,
            Before = before is null ? null : JsonSerializer.Serialize(before, Json),
            After = after is null ? null : JsonSerializer.Serialize(after, Json),
            Note = note,
        });
}

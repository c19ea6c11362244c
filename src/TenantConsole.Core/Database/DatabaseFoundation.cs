namespace TenantConsole.Core.Database;

/// <summary>What stands before the first table: roles, and the function that all policies ask.</summary>
internal static class DatabaseFoundation
{
    /// <summary>
    /// Run as the owner. STABLE and inlinable, no sub-select: then it is an index condition, and distributed tables accept it. Without a
    /// tenant it is null, and no row equals null: no rows and no writes, never all rows.
    /// </summary>
    public const string Sql =
        $"""
        create schema if not exists {DatabaseRoles.DirectorySchema};
        grant usage on schema {DatabaseRoles.DirectorySchema} to {DatabaseRoles.App};
        create or replace function public.app_tenant() returns uuid language sql stable parallel safe
            return nullif(current_setting('app.tenant_id', true), '')::uuid;
        {StatisticsSql}
        {RotationSql}
        """;

    /// <summary>
    /// Looks at the tables that have grown by half since the server last looked, as their owner. A first synchronisation fills empty tables faster
    /// than the server's own schedule notices; until then the checks of foreign keys, whose plans are kept, walk through all orders of a store
    /// by an index that only seemed as good as the key (seen: 40 % of the server's time). One at a time; who comes second does not wait.
    /// </summary>
    private const string StatisticsSql =
        $"""
        create or replace function {DatabaseRoles.DirectorySchema}.look_at_grown_tables() returns void language plpgsql security definer set search_path = pg_catalog as $$
        declare
            grown regclass;
        begin
            if not pg_try_advisory_xact_lock(6083) then
                return;
            end if;
            for grown in
                select c.oid from pg_class c
                where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('orders', 'platform', 'tenancy')
                    and pg_stat_get_mod_since_analyze(c.oid) > 200 + greatest(c.reltuples, 0) * 0.5
                order by c.oid
            loop
                execute format('analyze %s', grown);
            end loop;
        end
        $$;
        revoke all on function {DatabaseRoles.DirectorySchema}.look_at_grown_tables() from public;
        grant execute on function {DatabaseRoles.DirectorySchema}.look_at_grown_tables() to {DatabaseRoles.App};
        """;

    /// <summary>
    /// Empties those tables of the queue in which every item is settled, all but the given slots. An item counts as open when its lane's head says
    /// that something at or before it may be; while the slot is locked nobody can put an item in. A reader that is in the way (an old
    /// transaction) is not waited for: the slot is emptied another time. One node at a time. The walls bind the owner too, so each lane is looked at as its own agency.
    /// Open items of paused lanes move on to the slot that is being filled, with their places, so that one store's pause does not keep everybody's items: the head is
    /// brought up to the last settled item first, and its fence is passed, so that a holder that was thought dead settles nothing in a slot that is gone.
    /// </summary>
    private const string RotationSql =
        $"""
        drop function if exists {DatabaseRoles.DirectorySchema}.empty_queue_slots(int[]);
        create or replace function {DatabaseRoles.DirectorySchema}.empty_queue_slots(kept int[], filled int, at_time timestamptz) returns int language plpgsql security definer set search_path = pg_catalog set lock_timeout = '100ms' as $$
        declare
            slot int;
            emptied int := 0;
        begin
            if not pg_try_advisory_xact_lock(6085) then
                return 0;
            end if;
            for slot in
                select s from generate_series(0, {LastQueueSlot}) s
                where not s = any(kept) and pg_relation_size(format('platform.queue_items_%s', s)::regclass) > 0
            loop
                begin
                    perform {DatabaseRoles.DirectorySchema}.move_resting_items(slot, filled, at_time);
                    if not {DatabaseRoles.DirectorySchema}.queue_slot_has_open_items(slot) then
                        execute format('lock table platform.queue_items_%s, platform.queue_outcomes_%s in access exclusive mode', slot, slot);
                        if not {DatabaseRoles.DirectorySchema}.queue_slot_has_open_items(slot) then
                            execute format('truncate platform.queue_items_%s, platform.queue_outcomes_%s', slot, slot);
                            emptied := emptied + 1;
                        end if;
                    end if;
                exception when lock_not_available then
                    null;
                end;
            end loop;
            perform set_config('app.tenant_id', '', true);
            return emptied;
        end
        $$;
        create or replace function {DatabaseRoles.DirectorySchema}.move_resting_items(from_slot int, to_slot int, at_time timestamptz) returns void language plpgsql set search_path = pg_catalog as $$
        declare
            lane record;
            next_open bigint;
        begin
            for lane in
                select l.tenant_id, l.name, l.first_pending from {DatabaseRoles.DirectorySchema}.lanes l
                where l.paused and l.first_pending is not null and (l.lease_until is null or l.lease_until <= at_time)
                order by l.tenant_id, l.name for update skip locked
            loop
                perform set_config('app.tenant_id', lane.tenant_id::text, true);
                if exists (select from platform.queue_items i where i.tenant_id = lane.tenant_id and i.lane = lane.name and i.sequence >= lane.first_pending and i.slot = from_slot) then
                    select i.sequence into next_open from platform.queue_items i
                    where i.tenant_id = lane.tenant_id and i.lane = lane.name and i.sequence > coalesce(
                        (select max(o.sequence) from platform.queue_outcomes o where o.tenant_id = lane.tenant_id and o.lane = lane.name and o.sequence >= lane.first_pending),
                        lane.first_pending - 1)
                    order by i.sequence limit 1;
                    update {DatabaseRoles.DirectorySchema}.lanes l set first_pending = next_open, fence = l.fence + 1, lease_until = null, holder = null
                    where l.tenant_id = lane.tenant_id and l.name = lane.name;
                    update platform.queue_items i set slot = to_slot
                    where i.tenant_id = lane.tenant_id and i.lane = lane.name and i.sequence >= next_open and i.slot = from_slot;
                end if;
            end loop;
        end
        $$;
        create or replace function {DatabaseRoles.DirectorySchema}.queue_slot_has_open_items(slot int) returns boolean language plpgsql set search_path = pg_catalog as $$
        declare
            lane record;
            open boolean;
        begin
            for lane in
                select l.tenant_id, l.name, l.first_pending from {DatabaseRoles.DirectorySchema}.lanes l
                where l.first_pending is not null and exists (select from {DatabaseRoles.DirectorySchema}.agencies a where a.tenant_id = l.tenant_id and a.state <> 'Closed')
            loop
                perform set_config('app.tenant_id', lane.tenant_id::text, true);
                execute format('select exists (select from platform.queue_items_%s i where i.tenant_id = $1 and i.lane = $2 and i.sequence >= $3)', slot)
                    into open using lane.tenant_id, lane.name, lane.first_pending;
                if open then
                    return true;
                end if;
            end loop;
            return false;
        end
        $$;
        revoke all on function {DatabaseRoles.DirectorySchema}.empty_queue_slots(int[], int, timestamptz) from public;
        revoke all on function {DatabaseRoles.DirectorySchema}.move_resting_items(int, int, timestamptz) from public;
        revoke all on function {DatabaseRoles.DirectorySchema}.queue_slot_has_open_items(int) from public;
        grant execute on function {DatabaseRoles.DirectorySchema}.empty_queue_slots(int[], int, timestamptz) to {DatabaseRoles.App};
        """;

    /// <summary>The last of the tables that the queue is spread over: <c>WorkSlots.Count</c> less one.</summary>
    private const string LastQueueSlot = "5";

    /// <summary>
    /// Run as an administrator: the mirror's bodies are kilobytes, and the server's default compression costs more than writing the rest of an
    /// order. A server built without lz4, or a login that does not own the database, leaves it as it is.
    /// </summary>
    public const string CompressionSql =
        """
        do $$
        begin
            execute format('alter database %I set default_toast_compression = lz4', current_database());
        exception when invalid_parameter_value or insufficient_privilege or undefined_object then
            null;
        end
        $$;
        """;

    /// <summary>Run as an administrator: three roles, and the right to work in this database.</summary>
    public static string RolesSql(string appPassword, string ingestPassword) =>
        $"""
        do $$
        begin
            if not exists (select from pg_roles where rolname = '{DatabaseRoles.Owner}') then
                create role {DatabaseRoles.Owner} nologin;
            end if;
            if not exists (select from pg_roles where rolname = '{DatabaseRoles.App}') then
                create role {DatabaseRoles.App} login;
            end if;
            if not exists (select from pg_roles where rolname = '{DatabaseRoles.Ingest}') then
                create role {DatabaseRoles.Ingest} login;
            end if;
            alter role {DatabaseRoles.App} password '{appPassword}';
            alter role {DatabaseRoles.Ingest} password '{ingestPassword}';
            execute format('grant {DatabaseRoles.Owner} to %I', current_user);
            execute format('grant create, connect, temporary on database %I to {DatabaseRoles.Owner}', current_database());
            execute format('grant connect, temporary on database %I to {DatabaseRoles.App}', current_database());
            execute format('grant connect on database %I to {DatabaseRoles.Ingest}', current_database());
            grant create, usage on schema public to {DatabaseRoles.Owner};
        exception when unique_violation or duplicate_object then
            null; -- two databases of one server migrated at once: the other one made them
        end
        $$;
        """;
}

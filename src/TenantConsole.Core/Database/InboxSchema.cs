namespace TenantConsole.Core.Database;

/// <summary>What the inbox has that other tables have not (decision 0022): day partitions, and a role that may insert and nothing else.</summary>
internal static class InboxSchema
{
    /// <summary>What the bodies are partitioned by.</summary>
    public const string PartitionColumn = "received_at";

    /// <summary>
    /// Run as the owner, after the tables are there. The function makes partitions ahead and drops old ones, as the owner, because the application owns nothing. Partitions have no grants of their own: they
    /// are reached through their parent, behind its policies. Each step that would have to wait for a long reading is left for the next time, because whoever receives would wait behind it.
    /// </summary>
    public const string Sql =
        $"""
        grant usage on schema platform, {DatabaseRoles.DirectorySchema} to {DatabaseRoles.Ingest};
        create table if not exists platform.inbox_bodies_default partition of platform.inbox_bodies default;
        create or replace function platform.keep_inbox_days(today date, ahead int, kept int) returns int
            language plpgsql security definer set search_path = pg_catalog set lock_timeout = '500ms' set timezone = 'UTC' as $$
        declare
            d date;
            old text;
            left_over int := 0;
        begin
            if not pg_try_advisory_xact_lock(6084) then
                return 0;
            end if;
            for d in select generate_series(today - 1, today + ahead, interval '1 day')::date loop
                if to_regclass(format('platform.inbox_bodies_%s', to_char(d, 'YYYYMMDD'))) is null then
                    begin
                        execute format('create table platform.inbox_bodies_%s (like platform.inbox_bodies including all)', to_char(d, 'YYYYMMDD'));
                        execute format('alter table platform.inbox_bodies attach partition platform.inbox_bodies_%s for values from (%L) to (%L)',
                            to_char(d, 'YYYYMMDD'), d::timestamptz, (d + 1)::timestamptz);
                    exception when lock_not_available or check_violation then
                        left_over := left_over + 1; -- the default partition takes that day's rows meanwhile
                    end;
                end if;
            end loop;
            for old in
                select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                where i.inhparent = 'platform.inbox_bodies'::regclass and c.relname ~ '^inbox_bodies_[0-9]+$' and right(c.relname, 8) < to_char(today - kept, 'YYYYMMDD')
                order by 1
            loop
                begin
                    execute format('drop table platform.%I', old);
                exception when lock_not_available then
                    left_over := left_over + 1;
                end;
            end loop;
            delete from platform.inbox_bodies_default where received_at < (today - kept)::timestamptz;
            return left_over;
        end
        $$;
        revoke all on function platform.keep_inbox_days(date, int, int) from public;
        grant execute on function platform.keep_inbox_days(date, int, int) to {DatabaseRoles.App};
        """;

    /// <summary>Where who receives may insert.</summary>
    public static readonly IReadOnlySet<string> Insertable = new HashSet<string>
    {
        "platform.inbox_keys", "platform.inbox_bodies", "directory.inbox_wakes", "directory.inbox_strays", "directory.inbox_counts",
    };

    /// <summary>True for the table whose days are tables of their own.</summary>
    public static bool IsPartitioned(string table) => table == "platform.inbox_bodies";

    /// <summary>The grant, and the policy where there is a wall: a batch holds notifications of many agencies, so it sets no tenant.</summary>
    public static string InsertSql(string table, bool walled) =>
        $"grant insert on {table} to {DatabaseRoles.Ingest};" +
        (walled ? $"\ncreate policy ingest on {table} for insert to {DatabaseRoles.Ingest} with check (true);" : "");
}

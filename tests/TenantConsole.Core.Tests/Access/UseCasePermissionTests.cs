using System.Reflection;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Access.Preferences;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Exit;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Activity.Trail;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.RateLimits.References;
using TenantConsole.Core.Platform.Rebuild;
using TenantConsole.Core.Platform.Speed;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Stores.Clients;
using TenantConsole.Core.Stores.Closing;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.Core.Stores.FirstSteps;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Core.Tenancy.Clients;
using TenantConsole.Core.Tenancy.Rates;

namespace TenantConsole.Core.Tests.Access;

/// <summary>
/// Runs every use case on a real database as every role: in and out of their stores, and as another agency that knows our ids. Which roles
/// may stands in a literal table, not in the code that is tested.
/// </summary>
public sealed class UseCasePermissionTests(PermissionWorld world) : IClassFixture<PermissionWorld>
{
    private const string Admin = "Admin";
    private const string Catalog = "Catalog manager";
    private const string Fulfilment = "Fulfilment";
    private const string Affiliate = "Affiliate manager";
    private const string Finance = "Finance";
    private const string Live = "Live operations";
    private const string Compliance = "Compliance officer";
    private const string Viewer = "Viewer";

    private static readonly string[] Everybody = [Admin, Catalog, Fulfilment, Affiliate, Finance, Live, Compliance, Viewer];
    private static readonly string[] OrderReaders = [Admin, Catalog, Fulfilment, Affiliate, Finance, Compliance, Viewer];
    private static readonly string[] RunReaders = [Admin, Catalog, Fulfilment, Affiliate, Finance, Compliance];

    /// <summary>
    /// A new use case gets a row here: its class, what it takes and gives, the roles of product.md that may run it, and how to run it on the things given.
    /// </summary>
    private static readonly Dictionary<string, Row> Table = new()
    {
        ["AddMember"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(
            await w.Get<AddMember>().RunAsync(actor, new(Guid.NewGuid(), "New", "new@agency.example", [new GrantRequest(BuiltInRole.Viewer, Store: of.Store)]), default))),
        ["ArchiveClient"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ArchiveClient>().RunAsync(actor, await w.ClientAsync(actor), true, default))),
        ["AttachStores"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(
            await w.Get<AttachStores>().RunAsync(actor, new(of.Authorization, ["7490000000000000001"], of.Client), default))),
        ["BeginConnect"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<BeginConnect>().RunAsync(actor, new("US", of.Authorization), default))),
        ["CreateApiKey"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<CreateApiKey>().RunAsync(actor, Wish(of), default))),
        ["EditApiKey"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<EditApiKey>().RunAsync(actor, new(of.Key, Wish(of)), default))),
        ["ListApiKeys"] = new(Takes.NothingAndLists, [Admin], async (w, actor, _) => Of(
            await w.Get<ListApiKeys>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Id}"))),
        ["RevokeApiKey"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RevokeApiKey>().RunAsync(actor, of.Key, default))),
        ["RotateApiKey"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RotateApiKey>().RunAsync(actor, new(of.Key), default))),
        ["CancelCommands"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<CancelCommands>().RunAsync(actor, of.Store, null, default))),
        ["ChangePrices"] = new(Takes.Ids, [Admin, Catalog], async (w, actor, of) => Of(
            await w.Get<ChangePrices>().RunAsync(actor, new(of.Store, [new($"{Guid.NewGuid()}", "1", "2", 1m)]), default))),
        ["ChangeStock"] = new(Takes.Ids, [Admin, Catalog, Fulfilment], async (w, actor, of) => Of(
            await w.Get<ChangeStock>().RunAsync(actor, new(of.Store, [new($"{Guid.NewGuid()}", "1", "2", "3", 1, 1)]), default))),
        ["ListCommandLanes"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListCommandLanes>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Store}"))),
        ["ListCommands"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListCommands>().RunAsync(actor, new(), default), page => page.Rows.Select(r => $"{r.Store}"))),
        ["ExportCommands"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ExportCommands>().RunAsync(
            actor, new(new(Kind: "none"), TableFormat.Csv, TimeZoneInfo.Utc, _ => null), new MemoryStream(), default))),
        ["CancelRun"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<CancelRun>().RunAsync(actor, of.Run, default))),
        ["CancelRuns"] = new(Takes.Ids, [Admin], async (w, actor, of) =>
        {
            var answer = await w.Get<CancelRuns>().RunAsync(actor, new(new(), [of.Run]), default);
            return answer.Ok ? new(Assert.Single(answer.Value).Problem, []) : Of(answer);
        }),
        ["CountRuns"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<CountRuns>().RunAsync(actor, new(Kind: "test"), 10, default))),
        ["ChangeAgencyState"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ChangeAgencyState>().RunAsync(actor, AgencyState.Active, null, default))),
        ["ChooseColumns"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<ChooseColumns>().RunAsync(actor, "orders", ["order", "total"], default))),
        ["DeleteView"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<DeleteView>().RunAsync(actor, await OwnViewAsync(w, actor), default))),
        ["EditView"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<EditView>().RunAsync(actor, new(await OwnViewAsync(w, actor), Query: "status=UNPAID"), default))),
        ["GetListSetup"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<GetListSetup>().RunAsync(actor, "orders", default))),
        ["SaveView"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<SaveView>().RunAsync(actor, new("orders", $"{Guid.NewGuid()}", "q=tea"), default))),
        ["SetRoleView"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<SetRoleView>().RunAsync(actor, new("orders", BuiltInRole.Viewer, null), default))),
        // What would be closed for good is refused by its name: the world goes on.
        ["CloseAgency"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<CloseAgency>().RunAsync(actor, "No agency of this name", default))),
        ["CompleteConnect"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<CompleteConnect>().RunAsync(actor, new("no-such-state", "code", null), default))),
        ["CopyRole"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<CopyRole>().RunAsync(actor, new(BuiltInRole.Finance, "Finance"), default))),
        ["DeleteRole"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<DeleteRole>().RunAsync(actor, BuiltInRole.Finance, default))),
        ["CreateClient"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<CreateClient>().RunAsync(actor, $"Client {Guid.NewGuid():N}", default))),
        ["DisconnectStore"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<DisconnectStore>().RunAsync(actor, of.Store, default))),
        ["EditRole"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<EditRole>().RunAsync(actor, new(BuiltInRole.Finance, "Money", [Permission.PayoutView]), default))),
        ["EditAgency"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<EditAgency>().RunAsync(actor, new("", "", ""), default))),
        ["EditStore"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<EditStore>().RunAsync(actor, new(of.Store, Name: "Renamed"), default))),
        ["GetAgency"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<GetAgency>().RunAsync(actor, default))),
        ["GetAuditEntry"] = new(Takes.Ids, [Admin, Compliance], async (w, actor, of) => Of(await w.Get<GetAuditEntry>().RunAsync(actor, of.Entry, default))),
        ["ExportAccess"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ExportAccess>().RunAsync(actor, new(null, null, of.Member, TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default))),
        ["ExportExchangeRates"] = new(Takes.Nothing, [Admin, Finance], async (w, actor, _) => Of(
            await w.Get<ExportExchangeRates>().RunAsync(actor, new(RateFilter.None, TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default))),
        ["ListExchangeRates"] = new(Takes.Nothing, [Admin, Finance], async (w, actor, _) => Of(await w.Get<ListExchangeRates>().RunAsync(actor, new(RateFilter.None), default))),
        ["PreviewRateImport"] = new(Takes.Nothing, [Admin, Finance], async (w, actor, _) => Of(
            await w.Get<PreviewRateImport>().RunAsync(actor, "date,base,quote,rate\n2026-11-20,GBP,USD,1.31", default))),
        ["ExportInvitations"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ExportInvitations>().RunAsync(actor, new(TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default))),
        ["ExportMembers"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ExportMembers>().RunAsync(actor, new(new(), TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default))),
        ["ExportRuns"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ExportRuns>().RunAsync(
            actor, new(new(Kind: "test"), TableFormat.Csv, TimeZoneInfo.Utc, kind => kind, _ => null), new MemoryStream(), default))),
        ["ExportStores"] = new(Takes.Nothing, Everybody, async (w, actor, _) => Of(await w.Get<ExportStores>().RunAsync(actor, new(new(), TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default))),
        ["GetFirstSteps"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<GetFirstSteps>().RunAsync(actor, default))),
        ["GetNotificationChoices"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<GetNotificationChoices>().RunAsync(actor, default))),
        ["GetBranding"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<GetBranding>().RunAsync(actor, of.Client, default))),
        ["GetOrder"] = new(Takes.Ids, OrderReaders, async (w, actor, of) => Of(await w.Get<GetOrder>().RunAsync(actor, of.Store, of.Order, default))),
        ["GetPreferences"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<GetPreferences>().RunAsync(actor, default))),
        ["GetRawOrder"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<GetRawOrder>().RunAsync(actor, of.Store, of.Order, default))),
        ["GetRun"] = new(Takes.Ids, RunReaders, async (w, actor, of) => Of(await w.Get<GetRun>().RunAsync(actor, of.Run, default))),
        ["ImportExchangeRates"] = new(Takes.Nothing, [Admin, Finance], async (w, actor, _) => Of(
            await w.Get<ImportExchangeRates>().RunAsync(actor, new("date,base,quote,rate\n2026-11-20,GBP,USD,1.31", "test"), default))),
        ["InviteMember"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(
            await w.Get<InviteMember>().RunAsync(actor, new($"{Guid.NewGuid():N}@agency.example", [new GrantRequest(BuiltInRole.Viewer, Store: of.Store)]), default))),
        ["LastVerification"] = new(Takes.Nothing, [Admin, Compliance], async (w, actor, _) => Of(await w.Get<LastVerification>().RunAsync(actor, default))),
        ["ListAuditEntries"] = new(Takes.NothingAndLists, [Admin, Compliance], async (w, actor, _) => Of(
            await w.Get<ListAuditEntries>().RunAsync(actor, new(AuditFilter.None, Size: 200), default), page => page.Rows.Select(r => $"{r.StoreId}"))),
        ["ListAccessReviews"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ListAccessReviews>().RunAsync(actor, default))),
        ["ListAuditPeople"] = new(Takes.Nothing, [Admin, Compliance], async (w, actor, _) => Of(await w.Get<ListAuditPeople>().RunAsync(actor, default))),
        ["ListClients"] = new(Takes.NothingAndLists, [Admin], async (w, actor, _) => Of(
            await w.Get<ListClients>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Client}"))),
        ["ListFindings"] = new(Takes.NothingAndLists, Everybody, async (w, actor, _) => Of(
            await w.Get<ListFindings>().RunAsync(actor, 100, default), rows => rows.Select(r => $"{r.Id}"))),
        ["ListHolders"] = new(Takes.IdsAndLists, [Admin], async (w, actor, _) => Of(
            await w.Get<ListHolders>().RunAsync(actor, new(Permission.OrderView), default), answer => answer.Rows.Select(r => $"{r.Member}"))),
        ["ListInvitations"] = new(Takes.NothingAndLists, [Admin], async (w, actor, _) => Of(
            await w.Get<ListInvitations>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Id}"))),
        ["ListMemberAccess"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ListMemberAccess>().RunAsync(actor, of.Member, default))),
        ["ListMembers"] = new(Takes.NothingAndLists, [Admin], async (w, actor, _) => Of(
            await w.Get<ListMembers>().RunAsync(actor, default), roster => roster.Rows.Select(r => $"{r.Id}"))),
        ["ListMissedNotifications"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListMissedNotifications>().RunAsync(actor, new(), default), answer => answer.Rows.Select(r => $"{r.Store}"))),
        ["ListNotifications"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(
            await w.Get<ListNotifications>().RunAsync(actor, new(), default), page => page.Rows.Select(r => $"{r.Store}"))),
        ["ListOrders"] = new(Takes.NothingAndLists, OrderReaders, async (w, actor, _) => Of(
            await w.Get<ListOrders>().RunAsync(actor, new(OrderFilter.None), default), page => page.Rows.Select(r => $"{r.Store}"))),
        ["ListPins"] = new(Takes.Nothing, Everybody, async (w, actor, _) => Of(await w.Get<ListPins>().RunAsync(actor, default))),
        ["ListRateLimits"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListRateLimits>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Store}"))),
        ["ListQueues"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListQueues>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Store}"))),
        ["ExportQueues"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) =>
        {
            var seen = new List<string>();
            var answer = await w.Get<ExportQueues>().RunAsync(actor, new((rows, lanes) =>
            {
                seen.AddRange(rows.Select(r => $"{r.Store}").Concat(lanes.Select(l => $"{l.Store}")));
                return [];
            }, TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default);
            return new(answer.Problem, seen);
        }),
        ["ListLanePauses"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ListLanePauses>().RunAsync(actor, default))),
        ["PauseLanes"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<PauseLanes>().RunAsync(actor, [of.Store], "Test", default))),
        ["ResumeLanes"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ResumeLanes>().RunAsync(actor, [of.Store], default))),
        ["ListDeadLetters"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListDeadLetters>().RunAsync(actor, new(DeadLetterFilter.None, Size: 200), default), page => page.Rows.Select(r => $"{r.Store}"))),
        ["GetDeadLetter"] = new(Takes.Ids, RunReaders, async (w, actor, of) => Of(await w.Get<GetDeadLetter>().RunAsync(actor, new(of.Store, "order", of.Order), default))),
        ["ExportDeadLetters"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ExportDeadLetters>().RunAsync(
            actor, new(new(Kind: "none"), TableFormat.Csv, TimeZoneInfo.Utc, _ => null), new MemoryStream(), default))),
        ["ListRunFailures"] = new(Takes.Ids, RunReaders, async (w, actor, of) => Of(await w.Get<ListRunFailures>().RunAsync(actor, new(of.Run), default))),
        ["ExportRunFailures"] = new(Takes.Ids, RunReaders, async (w, actor, of) => Of(await w.Get<ExportRunFailures>().RunAsync(
            actor, new(of.Run, TableFormat.Csv, TimeZoneInfo.Utc), new MemoryStream(), default))),
        // A kind of run without a way to retry its rows: what a kind asks for besides has a test of its own.
        ["RetryFailedRows"] = new(Takes.Ids, RunReaders, async (w, actor, of) => Of(await w.Get<RetryFailedRows>().RunAsync(actor, of.Run, default))),
        ["ListRoles"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ListRoles>().RunAsync(actor, default))),
        ["ListRuns"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListRuns>().RunAsync(actor, new(Kind: "test", Size: 200), default), page => page.Rows.Select(r => $"{r.Id}"))),
        ["ListShops"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ListShops>().RunAsync(actor, of.Authorization, default))),
        ["ListStores"] = new(Takes.NothingAndLists, Everybody, async (w, actor, _) => Of(
            await w.Get<ListStores>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Store}"))),
        ["MarkNotificationsRead"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<MarkNotificationsRead>().RunAsync(actor, null, default))),
        ["PinStore"] = new(Takes.Ids, Everybody, async (w, actor, of) => Of(await w.Get<PinStore>().RunAsync(actor, of.Store, true, default))),
        ["PutFirstStepsAway"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<PutFirstStepsAway>().RunAsync(actor, default))),
        ["MoveStores"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<MoveStores>().RunAsync(actor, [of.Store], of.Client, default))),
        ["OpenLogo"] = new(Takes.Ids, Everybody, async (w, actor, of) => Of(await w.Get<OpenLogo>().RunAsync(actor, of.Logo, default))),
        ["ListSyncGaps"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListSyncGaps>().RunAsync(actor, new(), default), answer => answer.Rows.Select(r => $"{r.Store}"))),
        ["ExportMissedNotifications"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ExportMissedNotifications>().RunAsync(
            actor, new(new(Kind: "none"), TableFormat.Csv, TimeZoneInfo.Utc, _ => null), new MemoryStream(), default))),
        ["ExportSyncGaps"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ExportSyncGaps>().RunAsync(
            actor, new(new(Kind: "none"), TableFormat.Csv, TimeZoneInfo.Utc, _ => null), new MemoryStream(), default))),
        ["PreviewStoreMove"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<PreviewStoreMove>().RunAsync(actor, [of.Store], of.Client, default))),
        ["ReadHistory"] = new(Takes.Ids, Everybody, async (w, actor, of) => Of(await w.Get<ReadHistory>().RunAsync(actor, "store", $"{of.Store}", default))),
        ["PreviewGrants"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<PreviewGrants>().RunAsync(actor, new(of.Member, [new GrantRequest(BuiltInRole.Finance)]), default))),
        ["ReconnectStore"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ReconnectStore>().RunAsync(actor, of.Store, default))),
        ["RecordAccessReview"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RecordAccessReview>().RunAsync(actor, new(Member: of.Member), default))),
        ["RemoveMember"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RemoveMember>().RunAsync(actor, of.Former, default))),
        ["ResendInvitation"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ResendInvitation>().RunAsync(actor, of.Invitation, default))),
        ["RestoreMember"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RestoreMember>().RunAsync(actor, new(of.Former, [new GrantRequest(BuiltInRole.Viewer)]), default))),
        ["RevealBuyer"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RevealBuyer>().RunAsync(actor, of.Store, of.Order, default))),
        ["RevokeInvitation"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(
            await w.Get<RevokeInvitation>().RunAsync(actor, actor.Tenant == w.Ours.Tenant && actor.Scope(Permission.MemberManage).All ? await w.InvitationAsync() : of.Invitation, default))),
        ["RevokeClosing"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<RevokeClosing>().RunAsync(actor, default))),
        ["SavePreferences"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(await w.Get<SavePreferences>().RunAsync(actor, MemberPreferences.None, default))),
        ["RenameClient"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<RenameClient>().RunAsync(actor, of.Client, $"Client {Guid.NewGuid():N}", default))),
        ["SetBranding"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<SetBranding>().RunAsync(actor, new(of.Client, null, "#1d55b0"), default))),
        ["SetGrants"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(
            await w.Get<SetGrants>().RunAsync(actor, new(of.Member, [new GrantRequest(BuiltInRole.Viewer)]), default))),
        ["SetNotificationChoice"] = new(Takes.Own, Everybody, async (w, actor, _) => Of(
            await w.Get<SetNotificationChoice>().RunAsync(actor, NotificationKind.RunDone, NotificationChannel.Off, default))),
        ["ShowBrand"] = new(Takes.IdsAndLists, Everybody, async (w, actor, of) => Of(
            await w.Get<ShowBrand>().RunAsync(actor, [of.Store], default), brand => [$"{brand.Client}"])),
        ["StartAgencyExport"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<StartAgencyExport>().RunAsync(actor, default))),
        ["StartAuditExport"] = new(Takes.Nothing, [Admin, Compliance], async (w, actor, _) => Of(
            await w.Get<StartAuditExport>().RunAsync(actor, new(AuditFilter.None, AuditExportFormat.Csv, "Europe/London", []), default))),
        ["StartAuditVerification"] = new(Takes.Nothing, [Admin, Compliance], async (w, actor, _) => Of(
            await w.Get<StartAuditVerification>().RunAsync(actor, default))),
        ["StartDemo"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<StartDemo>().RunAsync(actor, default))),
        // What is written is the run's business; what it may read at most is fixed here, and an export of foreign stores gets none.
        ["StartOrderExport"] = new(Takes.IdsAndLists, OrderReaders, async (w, actor, of) =>
        {
            var started = await w.Get<StartOrderExport>().RunAsync(actor, new(new(new() { Stores = [of.Store] }), OrderExportFormat.Csv, "Europe/London"), default);
            return await ExportedAsync(w, actor, started);
        }),
        ["StoreFigures"] = new(Takes.NothingAndLists, OrderReaders, async (w, actor, _) => Of(
            await w.Get<StoreFigures>().RunAsync(actor, default), rows => rows.Select(r => $"{r.Store}"))),
        ["SumOrders"] = new(Takes.IdsAndLists, OrderReaders, async (w, actor, of) => Of(
            await w.Get<SumOrders>().RunAsync(actor, new() { Stores = [of.Store] }, default), sums => sums.Count > 0 ? [$"{of.Store}"] : [])),
        ["ReplayDeadLetters"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ReplayDeadLetters>().RunAsync(actor, of.Store, [new("order", "none")], default))),
        ["RebuildProjections"] = new(Takes.Ids, [Admin], async (w, actor, of) =>
        {
            var answer = await w.Get<RebuildProjections>().RunAsync(actor, [of.Store], default);
            return answer.Ok ? new(Assert.Single(answer.Value).Problem, []) : Of(answer);
        }),
        ["CountRefusedDeliveries"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<CountRefusedDeliveries>().RunAsync(actor, default))),
        ["ExportDeliveries"] = new(Takes.Nothing, RunReaders, async (w, actor, _) => Of(await w.Get<ExportDeliveries>().RunAsync(
            actor, new(DeliveryFilter.None, TableFormat.Csv, TimeZoneInfo.Utc, _ => null), new MemoryStream(), default))),
        ["GetDelivery"] = new(Takes.Ids, RunReaders, async (w, actor, of) => Of(await w.Get<GetDelivery>().RunAsync(actor, of.Delivery, default))),
        ["ListDeliveries"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListDeliveries>().RunAsync(actor, new(DeliveryFilter.None, Size: 200), default), page => page.Rows.Select(r => $"{r.Id}"))),
        ["ListSubscriptions"] = new(Takes.NothingAndLists, RunReaders, async (w, actor, _) => Of(
            await w.Get<ListSubscriptions>().RunAsync(actor, default), answer => answer.Rows.Select(r => $"{r.Store}"))),
        ["ListWarehouses"] = new(Takes.Ids, Everybody, async (w, actor, of) => Of(await w.Get<ListWarehouses>().RunAsync(actor, of.Store, default))),
        ["ReadSpeed"] = new(Takes.Nothing, [Admin], async (w, actor, _) => Of(await w.Get<ReadSpeed>().RunAsync(actor, default))),
        ["RepairSubscriptions"] = new(Takes.Ids, [Admin], async (w, actor, of) =>
        {
            var answer = await w.Get<RepairSubscriptions>().RunAsync(actor, [of.Store], default);
            return answer.Ok ? new(Assert.Single(answer.Value).Problem, []) : Of(answer);
        }),
        ["ReplayDeliveries"] = new(Takes.Ids, [Admin], async (w, actor, of) =>
        {
            var answer = await w.Get<ReplayDeliveries>().RunAsync(actor, [of.Delivery], default);
            return answer.Ok ? new(Assert.Single(answer.Value).Problem, []) : Of(answer);
        }),
        ["ShowDeliveryBody"] = new(Takes.Ids, [Admin], async (w, actor, of) => Of(await w.Get<ShowDeliveryBody>().RunAsync(actor, of.Delivery, default))),
        ["SyncStores"] = new(Takes.Ids, [Admin], async (w, actor, of) =>
        {
            var answer = await w.Get<SyncStores>().RunAsync(actor, [of.Store], default);
            return answer.Ok ? new(Assert.Single(answer.Value).Problem, []) : Of(answer);
        }),
        ["VerifyAuditTrail"] = new(Takes.Nothing, [Admin, Compliance], async (w, actor, _) => Of(await w.Get<VerifyAuditTrail>().RunAsync(actor, null, default))),
    };

    private enum Takes
    {
        /// <summary>Ids: those out of reach do not exist.</summary>
        Ids,

        /// <summary>Ids in a filter: those out of reach find nothing.</summary>
        IdsAndLists,

        /// <summary>Lists what is in reach.</summary>
        NothingAndLists,

        /// <summary>Acts on the actor's own agency; there is nothing with which to name another.</summary>
        Nothing,

        /// <summary>Acts on what is the actor's own: every member may, whatever stores they reach.</summary>
        Own,
    }

    public static TheoryData<string> UseCases() => [.. Types().Select(t => t.Name)];

    [Fact]
    public void Table_HasARowForEveryUseCaseAndNoOther() =>
        Assert.True(
            Types().Select(t => t.Name).Order(StringComparer.Ordinal).SequenceEqual(Table.Keys.Order(StringComparer.Ordinal)),
            $"Table in {nameof(UseCasePermissionTests)} needs a row (what it takes, who may, how to run it) for: {string.Join(", ", Types().Select(t => t.Name).Except(Table.Keys))}; "
            + $"rows without a use case: {string.Join(", ", Table.Keys.Except(Types().Select(t => t.Name)))}");

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Run_AsRoleOnAllStores_IsRefusedUnlessTheTableAllowsIt(string useCase)
    {
        foreach (var role in Everybody)
        {
            var answer = await RunAsync(useCase, world.Ours.As(role), world.Inside);

            if (Table[useCase].Roles.Contains(role))
                AssertReached(useCase, role, answer);
            else
                AssertRefused(useCase, role, answer);
        }
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Run_WithinScope_ReachesItUnlessAgencyWide(string useCase)
    {
        foreach (var role in Table[useCase].Roles)
        {
            var answer = await RunAsync(useCase, world.Ours.As(role, world.Inside.Store), world.Inside);

            if (IsAgencyWide(useCase))
                AssertRefused(useCase, role, answer);
            else
                AssertReached(useCase, role, answer);
        }
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Run_OutOfScope_FindsNothing(string useCase)
    {
        foreach (var role in Table[useCase].Roles)
        {
            var answer = await RunAsync(useCase, world.Ours.As(role, world.Inside.Store), world.Outside);

            if (IsAgencyWide(useCase))
                AssertRefused(useCase, role, answer);
            else
                AssertNothing(useCase, role, answer, world.Outside);
        }
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Run_WithoutAnyStore_IsRefusedUnlessItIsTheirOwn(string useCase)
    {
        foreach (var role in Everybody)
        {
            var answer = await RunAsync(useCase, world.Ours.As(role, StoreScope.Nothing), world.Inside);

            if (Table[useCase].Takes == Takes.Own)
                AssertReached(useCase, role, answer);
            else
                AssertRefused(useCase, role, answer);
        }
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Run_AsAnotherAgency_FindsNothingAndLeavesNoTrace(string useCase)
    {
        var before = await TracesAsync();
        foreach (var role in Table[useCase].Roles)
        {
            AssertNothing(useCase, role, await RunAsync(useCase, world.Theirs.As(role), world.Inside), world.Inside);
            if (!IsAgencyWide(useCase))
            {
                // A forged scope: it names a store, and the store is not the agency's.
                AssertNothing(useCase, role, await RunAsync(useCase, world.Theirs.As(role, world.Inside.Store), world.Inside), world.Inside);
            }
        }

        Assert.Equal(before, await TracesAsync());
    }

    [Fact]
    public async Task GetRun_OfOnesOwn_NeedsNoPermission()
    {
        var (starter, other) = (world.Ours.As(Viewer), world.Ours.As(Viewer));
        var started = await world.Get<StartOrderExport>().RunAsync(starter, new(new(OrderFilter.None), OrderExportFormat.Csv, "Europe/London"), default);

        Assert.Equal(started.Value, (await world.Get<GetRun>().RunAsync(starter, started.Value, default)).Value.Id);
        Assert.True((await world.Get<GetRun>().RunAsync(other, started.Value, default)).Problem?.IsForbidden);
    }

    private static async Task<ViewId> OwnViewAsync(PermissionWorld world, Actor actor) =>
        await world.Get<SaveView>().RunAsync(actor, new("orders", $"{Guid.NewGuid()}", "q=tea"), default) is { Ok: true } saved ? saved.Value : default;

    private static IEnumerable<Type> Types() =>
        typeof(UseCaseAttribute).Assembly.GetTypes().Where(t => t.GetCustomAttribute<UseCaseAttribute>() is not null).OrderBy(t => t.Name, StringComparer.Ordinal);

    private static bool IsAgencyWide(string useCase) => Types().Single(t => t.Name == useCase).GetCustomAttribute<UseCaseAttribute>()!.AgencyWide;

    private static void AssertRefused(string useCase, string role, Answer answer)
    {
        Assert.True(answer.Problem?.IsForbidden, $"{useCase} lets in {role}: {answer.Problem?.Code ?? "done"}");
        Assert.Empty(answer.Seen);
    }

    private void AssertReached(string useCase, string role, Answer answer)
    {
        Assert.False(IsUnreached(answer), $"{useCase} refuses {role}: {answer.Problem?.Code}");
        if (Table[useCase].Takes is Takes.IdsAndLists or Takes.NothingAndLists)
        {
            Assert.Null(answer.Problem);
            Assert.True(answer.Seen.Any(world.Inside.Marks.Contains), $"{useCase} shows {role} nothing of the store");
        }
    }

    private static void AssertNothing(string useCase, string role, Answer answer, PermissionThings things)
    {
        if (Table[useCase].Takes == Takes.Ids)
            Assert.True(IsUnreached(answer), $"{useCase} as {role} reaches what is not theirs: {answer.Problem?.Code ?? "done"}");
        Assert.DoesNotContain(answer.Seen, things.Marks.Contains);
    }

    private static ApiKeyWish Wish(PermissionThings of) => new("Key of the permissions", [Permission.OrderView], ApiKeyReach.Stores, Stores: [of.Store]);

    private static bool IsUnreached(Answer answer) => answer.Problem is { } problem && (problem.IsForbidden || problem.Code is Problem.UnknownCode or "access.unknown-scope");

    private Task<Answer> RunAsync(string useCase, Actor actor, PermissionThings things) =>
        Table.TryGetValue(useCase, out var row) ? row.Run(world, actor, things) : throw new InvalidOperationException($"Add a row for {useCase} to the table.");

    private static Answer Of<T>(Result<T> result, Func<T, IEnumerable<string>>? seen = null) =>
        new(result.Problem, result.Ok && seen is not null ? [.. seen(result.Value)] : []);

    private static async Task<Answer> ExportedAsync(PermissionWorld world, Actor actor, Result<RunId> started)
    {
        if (!started.Ok)
            return new(started.Problem, []);
        await using var db = world.Tenants.Open(actor.Tenant, StoreScope.Everything);
        var request = System.Text.Json.JsonSerializer.Deserialize<OrderExportRequest>(
            await db.Runs.Where(r => r.Id == started.Value).Select(r => r.Request).SingleAsync(), System.Text.Json.JsonSerializerOptions.Web)!;
        var scope = request.Scope is { } stores ? StoreScope.Of(stores.Select(s => new StoreId(s))) : StoreScope.Everything;
        var reader = Core.Access.Actor.ForMember(actor.Tenant, default, "Export", new Dictionary<string, StoreScope> { [Permission.OrderView] = scope });
        return Of(await world.Get<ListOrders>().RunAsync(reader, new(request.Filter), default), page => page.Rows.Select(r => $"{r.Store}"));
    }

    /// <summary>What anything done in our agency would change.</summary>
    private async Task<(int Entries, int Runs, int Grants, int States)> TracesAsync()
    {
        await using var db = world.Ours.Open();
        return (await db.AuditEntries.CountAsync(), await db.Runs.CountAsync(), await db.Grants.CountAsync(), await db.ConsentStates.CountAsync());
    }

    private sealed record Answer(Problem? Problem, IReadOnlyList<string> Seen);

    private sealed record Row(Takes Takes, string[] Roles, Func<PermissionWorld, Actor, PermissionThings, Task<Answer>> Run);
}

using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>Says that who can do something, or what somebody can do, was looked at and is right. Audited; the next one sees when that was.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class RecordAccessReview(TenantDatabases databases, IStoreGroups groups, TimeProvider clock)
{
    /// <summary>What was looked at: a permission (and a store), or a person.</summary>
    /// <param name="Permission">The permission.</param>
    /// <param name="Store">Only for this store.</param>
    /// <param name="Member">The person.</param>
    /// <param name="Note">What was noticed, up to 500 characters.</param>
    public sealed record Request(string? Permission = null, StoreId? Store = null, MemberId? Member = null, string? Note = null);

    /// <summary>Keeps it.</summary>
    public async Task<Result<AccessReviewId>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;
        if (request.Note is { Length: > 500 })
            return AccessProblems.NoteLength;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        if (request.Member is { } member && picture.People.All(p => p.Id != member))
            return AccessProblems.UnknownMember;
        if (request.Store is { } store && picture.Stores.All(s => s.Store != store))
            return AccessProblems.UnknownScope with { Field = "store" };
        if (request.Member is null && (request.Permission is not { } asked || !Permission.All.Contains(asked)))
            return AccessProblems.UnknownPermission(request.Permission ?? "");

        var note = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim();
        var review = new AccessReview
        {
            TenantId = actor.Tenant,
            Id = EntityId.New<AccessReviewId>(clock),
            At = clock.GetUtcNow(),
            By = actor.Member,
            ByName = actor.Name,
            Permission = request.Member is null ? request.Permission : null,
            Store = request.Member is null ? request.Store : null,
            Member = request.Member,
            Seen = request.Member is { } whose ? ListMemberAccess.Of(picture, whose).Count() : ListHolders.Of(picture, new(request.Permission!, request.Store)).Count(),
            Note = note,
        };
        db.AccessReviews.Add(review);
        db.Record(actor, clock, "access.reviewed",
            request.Member is { } reviewed ? ("member", reviewed.ToString()) : ("permission", request.Permission!),
            after: new { review.Seen }, store: review.Store, note: note);
        await db.SaveChangesAsync(cancellationToken);
        return review.Id;
    }
}

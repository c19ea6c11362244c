using Microsoft.AspNetCore.Components;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Views;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>A list whose addresses are kept under names (<see cref="SavedViews"/>, decision 0016): it reads them once and opens with the one of the person's role.</summary>
/// <typeparam name="TRead">All that the page reads, the set-up too.</typeparam>
public abstract class ViewedPage<TRead> : CarriedPage<TRead> where TRead : class
{
    /// <summary>Reads the views.</summary>
    [Inject] public required GetListSetup Setups { get; init; }

    /// <summary>The saved view that was opened. A supplied part of the query is also what tells the page of another query.</summary>
    [SupplyParameterFromQuery(Name = SavedViews.Parameter)] public string? View { get; set; }

    /// <summary>The list's name among the views.</summary>
    protected abstract string ListName { get; }

    /// <summary>The list's address.</summary>
    protected abstract string ListPath { get; }

    /// <summary>The views; null while nobody has read them.</summary>
    protected GetListSetup.Setup? Setup { get; set; }

    /// <summary>What the list's own tab says of views: where a role begins with one, that this is none.</summary>
    protected string? OwnView => Setup?.Opens is null ? null : SavedViews.All;

    /// <summary>True while a record is open: the list behind it stays as it is.</summary>
    protected virtual bool Stays => false;

    /// <summary>Reads the views, and goes to the one of the person's role where the address asks for nothing.</summary>
    /// <returns>True when it goes there: nothing more is to be read.</returns>
    protected async Task<bool> OpensAnotherAsync(Actor actor, CancellationToken cancellationToken)
    {
        Setup ??= await ReadSetupAsync(actor, cancellationToken);
        if (Stays || OpeningView.Of(ListPath, Setup, Navigation.Uri) is not { } opens)
            return false;
        Navigation.NavigateTo(opens, replace: true);
        return true;
    }

    /// <summary>Reads the views again.</summary>
    protected async Task ViewsChangedAsync()
    {
        if (await Current.GetAsync(Gone) is { } actor)
            Setup = await ReadSetupAsync(actor, Gone);
    }

    private async Task<GetListSetup.Setup?> ReadSetupAsync(Actor actor, CancellationToken cancellationToken) =>
        await Setups.RunAsync(actor, ListName, cancellationToken) is { Ok: true } read ? read.Value : null;
}

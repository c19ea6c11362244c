using Microsoft.AspNetCore.Components;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>A list with views whose columns each person chooses (decision 0016).</summary>
/// <typeparam name="TRead">All that the page reads, the set-up too.</typeparam>
public abstract class ColumnedPage<TRead> : ViewedPage<TRead> where TRead : class
{
    /// <summary>Keeps the choice.</summary>
    [Inject] public required ChooseColumns Choose { get; init; }

    /// <summary>Says what went wrong.</summary>
    [Inject] public required Toasts Messages { get; init; }

    /// <summary>Keeps a person's columns; null for the list's own.</summary>
    protected async Task ChooseAsync(IReadOnlyList<string>? columns)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        if (await Choose.RunAsync(actor, ListName, columns, Gone) is { Ok: false } refused)
            Messages.Show(new ToastMessage(refused.Problem.Message, StatusRole.Bad));
        await ViewsChangedAsync();
    }
}

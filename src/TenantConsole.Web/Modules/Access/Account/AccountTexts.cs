namespace TenantConsole.Web.Modules.Access.Account;

/// <summary>Names the texts of the account pages: <c>AccountTexts.resx</c> beside this file.</summary>
public sealed class AccountTexts;

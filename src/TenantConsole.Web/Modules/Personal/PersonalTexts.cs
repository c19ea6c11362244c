namespace TenantConsole.Web.Modules.Personal;

/// <summary>Names the texts of what people keep for themselves, preferences and notifications: <c>PersonalTexts.resx</c> beside this file.</summary>
public sealed class PersonalTexts;

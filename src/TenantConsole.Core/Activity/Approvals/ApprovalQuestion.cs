using TenantConsole.Core.Access;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Approvals;

/// <summary>What those who may decide are told. It holds no buyer data: it goes into mails.</summary>
/// <param name="Permission">What somebody must hold to decide.</param>
/// <param name="Subject">What is to be decided, as each reader is to read it.</param>
/// <param name="Link">A path of the console where it is decided.</param>
/// <param name="Store">The store for which the permission must be held, with its client; null: for all of the agency.</param>
public sealed record ApprovalQuestion(string Permission, Phrase Subject, string Link, GroupedStore? Store = null);

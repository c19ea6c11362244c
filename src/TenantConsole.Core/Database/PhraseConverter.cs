using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Database;

/// <summary>Keeps phrases as text, so that words which are stored reach every reader in their own language.</summary>
internal sealed class PhraseConverter() : ValueConverter<Phrase, string>(phrase => phrase.Stored, stored => Phrase.Read(stored));

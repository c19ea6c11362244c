using System.Reflection;
using System.Text.RegularExpressions;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Wholesome;

/// <summary>A module may use those before it and never one after it; the three lowest count as one (docs/decisions/0001).</summary>
public sealed partial class ModuleOrderTests
{
    private const string Root = "TenantConsole.Core";

    /// <summary>A new module gets its place here, after all that it uses.</summary>
    private static readonly string[][] Order = [["Database", "Spreadsheets", "Texts"], ["Tenancy", "Access", "Audit"], ["Activity"], ["Stores"], ["Platform"], ["Orders"]];

    /// <summary>What the database's walls must know of the modules above: ids, and the state of an agency in the directory.</summary>
    private static readonly string[] Known = ["Database TenantId", "Database StoreId", "Database MemberId", "Database AgencyState"];

    [Fact]
    public void EveryNamespace_HasItsPlace() =>
        Assert.Empty(typeof(ConsoleModules).Assembly.GetTypes().Select(Module).OfType<string>().Distinct().Except(Order.SelectMany(m => m)));

    [Fact]
    public void Types_InSignaturesFieldsAndLocals_AreOfModulesBefore()
    {
        var wrong = from type in typeof(ConsoleModules).Assembly.GetTypes()
                    where Module(type) is not null
                    from used in Used(type).SelectMany(Flat)
                    where used.Assembly == type.Assembly && Module(used) is { } module && IsAfter(module, Module(type)!)
                    where !Known.Contains($"{Module(type)} {used.Name}")
                    select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Usings_AreOfModulesBefore()
    {
        var wrong = from file in SourceFiles.Under(Root, ".cs")
                    let module = file.Path.Split('/')[1]
                    where module != "Database" && Order.Any(m => m.Contains(module)) // the ids that the walls know are looked at above, type by type
                    from Match used in Using().Matches(file.Text)
                    where IsAfter(used.Groups[1].Value, module)
                    select $"{file.Path}: {used.Value}";

        Assert.Empty(wrong);
    }

    private static bool IsAfter(string module, string than) => Place(module) > Place(than);

    private static int Place(string module) => Array.FindIndex(Order, m => m.Contains(module));

    private static string? Module(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root + ".", StringComparison.Ordinal) && !name.Contains(".Migrations", StringComparison.Ordinal) ? name.Split('.')[2] : null;

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).ToList();
        return type.GetFields(all).Select(f => f.FieldType)
            .Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object))
            .Concat(methods.SelectMany(m => m.GetParameters()).Select(p => p.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(m => m.ReturnType))
            .Concat(methods.SelectMany(m => m.GetMethodBody()?.LocalVariables ?? []).Select(v => v.LocalType));
    }

    private static IEnumerable<Type> Flat(Type type) =>
        type.HasElementType ? Flat(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Flat).Append(type);

    [GeneratedRegex(@"^using (?:static |\w+ = )?TenantConsole\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}

using System.Reflection;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>Generated code, compiled and loaded.</summary>
internal sealed class LoadedCode(Assembly assembly)
{
    public static LoadedCode Of(GeneratorRun run) => new(run.Load());

    public IReadOnlyList<SupportStatement> Releases
    {
        get
        {
            var all = assembly.GetType("XenReleases", throwOnError: true)!.GetProperty("All")!;
            return (IReadOnlyList<SupportStatement>)all.GetValue(null)!;
        }
    }

    /// <summary>The constants and bools of a class (<c>XenLimits.GuestLimits.Memory</c>), or null.</summary>
    public IReadOnlyDictionary<string, object>? Find(string className)
    {
        if (assembly.GetType(className.Replace('.', '+')) is not { } type)
        {
            return null;
        }

        // A constant that must not be used has no value.
        var constants = type.GetFields()
            .Where(field => !IsDisagreedNumber(field))
            .Select(field => (field.Name, Value: ReadConstant(field)));
        var flags = type.GetProperties()
            .Where(property => property.PropertyType == typeof(bool))
            .Select(property => (property.Name, Value: property.GetValue(null)!));
        return constants.Concat(flags).ToDictionary(member => member.Name, member => member.Value);
    }

    /// <summary>The values of a list's class, or null.</summary>
    public IReadOnlyList<string>? FindValues(string className) =>
        (IReadOnlyList<string>?)assembly.GetType(className.Replace('.', '+'))?.GetProperty("Values")?.GetValue(null);

    /// <summary>A constant or a bool (<c>XenLimits.PhysicalCPUs.X86.SupportedMax</c>), or null.</summary>
    public object? Get(string member)
    {
        var dot = member.LastIndexOf('.');
        return Find(member[..dot])?.GetValueOrDefault(member[(dot + 1)..]);
    }

    private static bool IsDisagreedNumber(FieldInfo field) =>
        !field.FieldType.IsEnum && field.GetCustomAttribute<ObsoleteAttribute>() is not null;

    // Tests compare the names of enumeration members.
    private static object ReadConstant(FieldInfo field)
    {
        var value = field.GetRawConstantValue()!;
        return field.FieldType.IsEnum ? Enum.GetName(field.FieldType, value)! : value;
    }
}

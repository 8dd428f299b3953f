using System.Reflection;
using System.Xml.Linq;

namespace XenSupport.Tests;

/// <summary>The XML file beside the assembly, which the library's users see on hover.</summary>
public class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Assembly Library = typeof(SupportStatement).Assembly;

    private static readonly Dictionary<string, XElement> Documentation =
        XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_type_is_documented()
    {
        Assert.NotEmpty(Library.GetExportedTypes());
        Assert.DoesNotContain(Library.GetExportedTypes(), type => !IsDocumented("T:" + NameOf(type)));
    }

    [Fact]
    public void Every_public_member_is_documented()
    {
        Assert.NotEmpty(Members());
        Assert.DoesNotContain(Members(), member => !IsDocumented(IdOf(member)));
    }

    [Fact]
    public void Every_parameter_of_a_public_method_is_documented()
    {
        var parameters = Members()
            .OfType<MethodBase>()
            .Where(HasOwnDocumentation)
            .SelectMany(method => method.GetParameters());

        Assert.NotEmpty(parameters);
        Assert.DoesNotContain(parameters, parameter => !IsDocumented(parameter));
    }

    [Theory]
    [InlineData("T:XenSupport.SupportStatement")]
    [InlineData("P:XenSupport.SupportEntry.Key")]
    [InlineData("F:XenSupport.SupportStatus.Deprecated")]
    [InlineData("M:XenSupport.SupportRelease.IsSupported(System.DateTime)")]
    [InlineData("M:XenSupport.SupportStatement.FromData"
        + "(System.Int32,System.Collections.Generic.IReadOnlyList{System.String})")]
    [InlineData("M:XenSupport.XenVersion.#ctor(System.Int32,System.Int32,XenSupport.ReleaseStage)")]
    [InlineData("M:XenSupport.XenVersion.TryParse(System.String,XenSupport.XenVersion@)")]
    [InlineData("M:XenSupport.XenVersion.op_LessThan(XenSupport.XenVersion,XenSupport.XenVersion)")]
    public void Every_kind_of_member_is_checked(string id)
    {
        var types = Library.GetExportedTypes().Select(type => "T:" + NameOf(type));

        Assert.Contains(id, types.Concat(Members().Select(IdOf)));
    }

    private static IEnumerable<MemberInfo> Members() =>
        Library.GetExportedTypes()
            .SelectMany(type => type.GetMembers(Declared))
            .Where(member => member is not Type && !IsAccessor(member));

    private static bool IsAccessor(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal),
        FieldInfo field => field.IsSpecialName,
        _ => false,
    };

    private static bool IsDocumented(string id) =>
        Documentation.TryGetValue(id, out var member)
        && (member.Element("inheritdoc") is not null || member.Element("summary")?.Value.Trim().Length > 0);

    private static bool IsDocumented(ParameterInfo parameter) =>
        Documentation[IdOf(parameter.Member)]
            .Elements("param")
            .Any(element => element.Attribute("name")!.Value == parameter.Name && element.Value.Trim().Length > 0);

    private static bool HasOwnDocumentation(MemberInfo member) =>
        Documentation.TryGetValue(IdOf(member), out var documentation) && documentation.Element("inheritdoc") is null;

    private static string IdOf(MemberInfo member)
    {
        var (kind, parameters) = member switch
        {
            MethodBase method => ("M:", method.GetParameters()),
            PropertyInfo property => ("P:", property.GetIndexParameters()),
            EventInfo => ("E:", []),
            _ => ("F:", Array.Empty<ParameterInfo>()),
        };
        var types = string.Join(",", parameters.Select(parameter => NameOf(parameter.ParameterType)));
        return kind + NameOf(member.DeclaringType!) + "." + member.Name.Replace('.', '#')
            + (types.Length == 0 ? "" : $"({types})");
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        var name = (type.IsNested ? NameOf(type.DeclaringType!) : type.Namespace) + "." + type.Name.Split('`')[0];
        return type.IsConstructedGenericType
            ? $"{name}{{{string.Join(",", type.GetGenericArguments().Select(NameOf))}}}"
            : name;
    }
}

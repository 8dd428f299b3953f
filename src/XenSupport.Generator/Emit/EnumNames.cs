namespace XenSupport.Generator.Emit;

/// <summary>The names of an enumeration's members, looked up once: <c>ToString</c> does so at each call.</summary>
/// <typeparam name="T">An enumeration whose members count from 0.</typeparam>
internal sealed class EnumNames<T>
    where T : struct, Enum
{
    private readonly string[] _names = Enum.GetNames(typeof(T));

    public string NameOf(T member) => _names[Convert.ToInt32(member)];
}

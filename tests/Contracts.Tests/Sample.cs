using System.Collections;

namespace FbssFollowUp.Contracts.Tests;

/// <summary>Makes one value of a contract with every field filled, the same every time.</summary>
internal static class Sample
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 1, 17, 30, 0, TimeSpan.Zero);

    public static object Of(Type type) => Of(type, type.Name);

    private static object Of(Type type, string name) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { } t when t == typeof(string) => name,
        { } t when t == typeof(int) => 7,
        { } t when t == typeof(decimal) => 6.5m,
        { } t when t == typeof(bool) => true,
        { } t when t == typeof(Guid) => new Guid("0192e4c0-7c5a-7000-8000-000000000001"),
        { } t when t == typeof(DateOnly) => DateOnly.FromDateTime(Instant.UtcDateTime),
        { } t when t == typeof(DateTimeOffset) => Instant,
        { IsGenericType: true } t when t.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => ListOf(t.GetGenericArguments()[0], name),
        { IsGenericType: true } t when t == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { ["key"] = name },
        { Namespace: { } ns } t when ns.StartsWith("FbssFollowUp.Contracts", StringComparison.Ordinal) => RecordOf(t),
        { } t => throw new NotSupportedException($"A contract has a field of type {t}; contracts hold ids, codes, numbers, instants and lists of them.")
    };

    private static IList ListOf(Type element, string name)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(Of(element, name));
        return list;
    }

    private static object RecordOf(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, p.Name!))]);
    }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Fills a settings class from its section and refuses it with sentences that name the setting as it stands in the environment.</summary>
internal static class SettingsReader
{
    public static void Fill<TSettings>(TSettings settings, IConfigurationSection section, IServiceProvider services) where TSettings : class
    {
        Refuse<TSettings>(Unreadable<TSettings>(section));
        section.Bind(settings);
        Refuse<TSettings>(Invalid(settings, section, services));
    }

    private static IEnumerable<string> Unreadable<TSettings>(IConfigurationSection section) =>
        from property in typeof(TSettings).GetProperties()
        let value = section[property.Name]
        where !string.IsNullOrEmpty(value) && !CanRead(value, property.PropertyType)
        select Sentence(section, property.Name, Advice(property) ?? $"'{value}' cannot be read");

    private static bool CanRead(string value, Type type)
    {
        var converter = TypeDescriptor.GetConverter(Nullable.GetUnderlyingType(type) ?? type);
        return !converter.CanConvertFrom(typeof(string)) || converter.IsValid(value);
    }

    private static string? Advice(PropertyInfo property) => property.GetCustomAttributes<ValidationAttribute>().Select(a => a.ErrorMessage).FirstOrDefault(m => m is not null);

    private static IEnumerable<string> Invalid(object settings, IConfigurationSection section, IServiceProvider services)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(settings, new ValidationContext(settings, services, null), results, validateAllProperties: true);
        return results.Select(r => Sentence(section, r.MemberNames.FirstOrDefault() ?? "", r.ErrorMessage ?? "its value is not allowed"));
    }

    private static string Sentence(IConfigurationSection section, string name, string advice)
    {
        var state = string.IsNullOrEmpty(section[name]) ? "missing" : "wrong";
        return $"The setting {section.Path.Replace(":", "__", StringComparison.Ordinal)}__{name} is {state}: {advice.TrimEnd('.')}.";
    }

    private static void Refuse<TSettings>(IEnumerable<string> failures)
    {
        var sentences = failures.ToArray();
        if (sentences.Length > 0) throw new OptionsValidationException(typeof(TSettings).Name, typeof(TSettings), sentences);
    }
}

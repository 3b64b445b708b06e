using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Web.Serving.Api;

/// <summary>The parameters of a request, checked: what is wrong is told with the parameter, its value and what it has to be.</summary>
internal sealed class ApiArguments(HttpContext context)
{
    /// <summary>Of a wrong value's text, in the error.</summary>
    private const int Repeated = 60;

    /// <exception cref="ApiException"><c>parameter.invalid</c> or <c>parameter.missing</c>.</exception>
    public string Text(ApiParameter parameter)
    {
        var text = Value(parameter)?.Trim() ?? "";
        if (text.Length == 0 && parameter.IsRequired)
            throw new ApiException(StatusCodes.Status400BadRequest, "parameter.missing", $"The parameter {parameter.Name} is missing or empty.");
        return parameter.Most == 0 || text.Length <= parameter.Most ? text : throw Invalid(parameter, text, $"must have at most {Number(parameter.Most)} characters, not {Number(text.Length)}");
    }

    /// <exception cref="ApiException"><c>parameter.invalid</c>.</exception>
    public int Whole(ApiParameter parameter)
    {
        if (Value(parameter) is not { } text)
            return parameter.Usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most
            ? number
            : throw Invalid(parameter, text, $"must be a whole number from {Number(parameter.Least)} to {Number(parameter.Most)}");
    }

    /// <exception cref="ApiException"><c>parameter.invalid</c>.</exception>
    public DateOnly? Date(ApiParameter parameter)
    {
        if (Value(parameter) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Invalid(parameter, text, "must be a date, YYYY-MM-DD");
    }

    /// <summary>The area's name in the data.</summary>
    /// <exception cref="ApiException"><c>parameter.invalid</c>.</exception>
    public string? Area(ApiParameter parameter)
    {
        if (Value(parameter) is not { } text)
            return null;
        return Areas.Find(text)?.Name
            ?? throw Invalid(parameter, text, "must be one of " + string.Join(", ", Areas.All.Select(area => area.Slug)));
    }

    /// <exception cref="ApiException"><c>parameter.invalid</c>.</exception>
    public PaperId Id(ApiParameter parameter)
    {
        // Old identifiers have a slash, which clients may escape.
        var text = (Value(parameter) ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return PaperId.TryParse(text, out var id) ? id : throw Invalid(parameter, text, "must be an arXiv identifier such as 2611.01234 or cs/0112017");
    }

    private string? Value(ApiParameter parameter)
    {
        if (parameter.IsInPath)
            return context.Request.RouteValues[parameter.Name] as string;
        var values = context.Request.Query[parameter.Name];
        return values.Count <= 1 ? values.ToString() is { Length: > 0 } text ? text : null : throw Invalid(parameter, values.ToString(), "must be given once");
    }

    private static ApiException Invalid(ApiParameter parameter, string value, string rule) =>
        new(StatusCodes.Status400BadRequest, "parameter.invalid", $"{parameter.Name} '{Publishing.VisibleText.Cut(value, Repeated)}': {rule}.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

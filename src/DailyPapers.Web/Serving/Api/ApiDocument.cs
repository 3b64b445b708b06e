using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Serving.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace DailyPapers.Web.Serving.Api;

/// <summary>The API's OpenAPI document: routes and answers from the code, parameters from what reads them.</summary>
internal static class ApiDocument
{
    private const string Version = "v1";
    private const string Json = "application/json";

    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ApiJson.Configured(options.SerializerOptions));
        services.AddOpenApi(Version, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.HttpMethod == HttpMethods.Get && ("/" + description.RelativePath).StartsWith(ApiDesk.Root, StringComparison.Ordinal);
            options.AddSchemaTransformer((schema, context, _) => Describe(schema, context.JsonTypeInfo.Type));
            options.AddOperationTransformer((operation, context, _) => Describe(operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiRoutes.Parameters>().FirstOrDefault()));
            options.AddDocumentTransformer((document, _, _) => Describe(document));
        });
    }

    public static async Task<Content> RenderAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Version).GetOpenApiDocumentAsync(cancellationToken);
        var bytes = Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken));
        return new Content(bytes, MediaTypes.Json, PageKey.Of(Encoding.UTF8.GetString(bytes)));
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "daily-papers",
            Version = "1",
            Description = "The archive of a digest: days, papers, search and counts. Reading only, from anywhere; nothing needs a key. Every answer has an ETag.",
        };
        // Whatever name or proxy the server is reached by.
        document.Servers = [new OpenApiServer { Url = "/" }];
        return Task.CompletedTask;
    }

    /// <summary>The day's data have a shape of their own, which the format's page describes.</summary>
    private static Task Describe(OpenApiSchema schema, Type type)
    {
        if (type != typeof(Edition))
            return Task.CompletedTask;
        schema.Properties?.Clear();
        schema.Required?.Clear();
        schema.Description = "A day as its file has it, schema daily-papers/day/1: docs/guide/data-format.md of the project describes every field.";
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, ApiRoutes.Parameters? parameters)
    {
        operation.Tags = null;
        operation.Parameters = [.. (parameters?.All ?? []).Select(Described)];
        operation.Responses ??= [];
        foreach (var (status, words) in new[] { ("400", "A parameter is missing or not as it has to be; the message names it, its value and the bound."), ("404", "There is no such thing."), ("429", "Too many requests from this address; Retry-After says when to ask again.") })
            operation.Responses[status] = new OpenApiResponse { Description = words, Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Json] = new() { Schema = Error() } } };
        return Task.CompletedTask;
    }

    private static OpenApiSchema Error() => Object(("error", Object(("code", new OpenApiSchema { Type = JsonSchemaType.String }), ("message", new OpenApiSchema { Type = JsonSchemaType.String }))));

    private static OpenApiSchema Object(params (string Name, OpenApiSchema Schema)[] members) => new()
    {
        Type = JsonSchemaType.Object,
        Required = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal),
        Properties = members.ToDictionary(member => member.Name, IOpenApiSchema (member) => member.Schema, StringComparer.Ordinal),
    };

    private static IOpenApiParameter Described(ApiParameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsInPath || parameter.IsRequired,
        Description = parameter.Description,
        Schema = Schema(parameter),
    };

    private static OpenApiSchema Schema(ApiParameter parameter) => parameter.Kind switch
    {
        ApiParameter.Kinds.Whole => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = Text(parameter.Least), Maximum = Text(parameter.Most), Default = JsonValue.Create(parameter.Usual) },
        ApiParameter.Kinds.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ApiParameter.Kinds.Area => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Areas.All.SelectMany(area => new[] { area.Name, area.Slug }).Select(name => JsonValue.Create(name))] },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = parameter.Most == 0 ? null : parameter.Most },
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TenantConsole.Web.Modules.Api;

/// <summary>What the OpenAPI document says beyond the endpoints themselves: how to sign in, what each operation needs, how it fails.</summary>
internal static class ApiDocument
{
    /// <summary>The document's name.</summary>
    public const string Name = "v1";

    /// <summary>Its address.</summary>
    public const string Address = ApiGate.Prefix + "/openapi.json";

    private const string Scheme = "key";

    private static readonly (int Status, string Words)[] Failures =
    [
        (400, "A parameter, header or field is wrong; field names it."),
        (401, "No key, or one that does not work."),
        (403, "The key lacks the permission that permission names, or the agency is suspended."),
        (404, "It does not exist, or is out of the key's reach: the two look alike."),
        (409, "It cannot be done in this state."),
        (422, "The Idempotency-Key was used for another request, or a rule forbids it."),
        (429, "Too many requests; Retry-After says for how many seconds to wait."),
        (503, "The database is away; Retry-After says when to try again."),
    ];

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "TenantConsole API",
                Version = "v1",
                Description = "Stores, orders, runs and commands of one agency. A key belongs to the agency and is bounded by what its maker may do. Amounts are decimal text with a currency, instants are UTC (ISO 8601), lists are paged by cursor.",
            };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "tck_…", Description = "An API key, from Settings > API keys." },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context);
            return Task.CompletedTask;
        });
    }

    /// <summary>The permission of an operation, in the document.</summary>
    public const string PermissionExtension = "x-permission";

    private static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var needs = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiNeeds>().Single();
        operation.Description = string.Join(' ', new[] { operation.Description, $"Needs the permission {needs.Permission}{(needs.OwnWithout ? ", but for the key's own" : "")}." }.Where(t => !string.IsNullOrEmpty(t)));
        operation.AddExtension(PermissionExtension, new JsonNodeExtension(needs.Permission));
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        operation.Responses ??= [];
        foreach (var (status, words) in Failures)
        {
            operation.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = words,
                Content = new Dictionary<string, OpenApiMediaType> { [ApiProblem.ContentType] = new() { Schema = ProblemSchema() } },
            };
        }

        if (context.Description.HttpMethod == "POST")
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = ApiIdempotency.Header,
                In = ParameterLocation.Header,
                Description = "1 to 100 characters of your choice, for example a UUID: a repetition within a day gets the same answer and does nothing twice.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
            });
        }
    }

    private static OpenApiSchema ProblemSchema()
    {
        static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = Text(),
                ["title"] = Text(),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["detail"] = Text(),
                ["code"] = Text(),
                ["field"] = Text(),
                ["permission"] = Text(),
            },
        };
    }
}

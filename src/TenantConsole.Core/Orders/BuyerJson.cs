using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.Core.Orders;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BuyerDetails))]
internal sealed partial class BuyerJson : JsonSerializerContext;

import java.util.function.Consumer;
import java.util.function.Function;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListPortStatisticsRequest;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListProcessStatisticsRequest;
import org.hsscontract.client.model.AssetCategory;
import tools.jackson.databind.JsonNode;

/** Sets what the task gives, and nothing else. */
final class Queries {

    private Queries() { }

    static Consumer<APIListProcessStatisticsRequest.Builder> process(final JsonNode arguments) {
        return query -> {
            given(arguments, "path", JsonNode::asString, query::path);
            given(arguments, "enterprise_project_id", JsonNode::asString, query::enterpriseProjectId);
            given(arguments, "limit", JsonNode::asInt, query::limit);
            given(arguments, "offset", JsonNode::asInt, query::offset);
            given(arguments, "category", Queries::category, query::category);
        };
    }

    static Consumer<APIListPortStatisticsRequest.Builder> port(final JsonNode arguments) {
        return query -> {
            given(arguments, "port", JsonNode::asInt, query::port);
            given(arguments, "type", JsonNode::asString, query::type);
            given(arguments, "enterprise_project_id", JsonNode::asString, query::enterpriseProjectId);
            given(arguments, "limit", JsonNode::asInt, query::limit);
            given(arguments, "offset", JsonNode::asInt, query::offset);
            given(arguments, "category", Queries::category, query::category);
        };
    }

    private static <T> void given(final JsonNode arguments, final String name,
            final Function<JsonNode, T> value, final Consumer<T> parameter) {
        if (arguments.has(name)) {
            parameter.accept(value.apply(arguments.get(name)));
        }
    }

    private static AssetCategory category(final JsonNode value) {
        return AssetCategory.fromValue(value.asString());
    }
}

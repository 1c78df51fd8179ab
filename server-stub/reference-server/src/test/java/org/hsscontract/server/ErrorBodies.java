package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import org.hsscontract.server.RawHttp.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for each error, whoever raised it. */
final class ErrorBodies {

    private static final Schema SCHEMA = SchemaRegistry.withDialect(Dialects.getOpenApi30())
            .getSchema(SchemaLocation.of(
                    "classpath:hss-contract/asset-statistics.json#/components/schemas/ErrorResponse"));

    private ErrorBodies() {}

    static JsonNode assertConforms(Answer answer) {
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(SCHEMA.validate(body)).isEmpty();
        assertThat(body.path("request_id").asString()).isNotEmpty().isEqualTo(answer.header("x-request-id"));
        assertThat(answer.body()).doesNotContain("<html", "Exception", "at org.", "at java.", "Tomcat", "Spring");
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
        return body;
    }
}

package org.hsscontract.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Validation against the schemas of this folder and those inside the contract. */
final class JsonSchemas {
    private JsonSchemas() {}

    /** A schema of the folder {@code schemas}, by its file name. */
    static Schema ofFolder(String file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ContractFiles.json(Path.of("schemas", file)));
    }

    /** A schema object of the contract; its references lead into the contract's components. */
    static Schema ofContract(Contract contract, JsonNode schema) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("allOf", JsonNodeFactory.instance.arrayNode().add(schema));
        document.set("components", contract.tree().path("components"));
        return SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30()).getSchema(document);
    }

    static List<String> errors(Schema schema, JsonNode value) {
        return schema.validate(value).stream().map(Error::toString).toList();
    }
}

package org.hsscontract.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.BodySchemas;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.file.LocatedFile;
import org.hsscontract.verifier.known.Inventory;
import tools.jackson.databind.JsonNode;

/**
 * The file of known data, held to its schema and to the lists that the contract declares: a record must be one of a list, and
 * what else an asset has must be selected by.
 */
final class InventoryFormat {
    private static final String SCHEMA = "hss-contract/schemas/inventory.schema.json";
    /** For people, who tell assets apart by it. */
    private static final String ID = "id";

    private final Contract contract;
    private final LocatedFile file;
    private final BodySchemas schemas;

    private InventoryFormat(Contract contract, LocatedFile file) {
        this.contract = contract;
        this.file = file;
        this.schemas = new BodySchemas(contract);
    }

    /** @throws IllegalArgumentException if the file has not the form, or the contract has not what it holds; with the line */
    static Inventory read(Path path, Contract contract) {
        LocatedFile file = LocatedFile.json(path).check(SCHEMA);
        InventoryFormat data = new InventoryFormat(contract, file);
        JsonNode assets = file.root().get("assets");
        for (int i = 0; i < assets.size(); i++) {
            data.asset(assets.get(i), "/assets/" + i);
        }
        return Inventory.of(file.root(), path.toString());
    }

    private void asset(JsonNode asset, String place) {
        lists().stream()
                .flatMap(o -> o.parameters().stream())
                .filter(p -> p.required() && isScope(p.name()) && !asset.has(p.name()))
                .findFirst()
                .ifPresent(p -> {
                    throw file.error(asset, place + ": " + p.name() + " is missing");
                });
        for (Map.Entry<String, JsonNode> property : asset.properties()) {
            String at = place + "/" + property.getKey();
            if (property.getValue().isArray()) {
                for (int i = 0; i < property.getValue().size(); i++) {
                    record(property.getValue().get(i), at + "/" + i);
                }
            } else if (isScope(property.getKey())) {
                scope(property.getKey(), property.getValue(), at);
            } else if (!property.getKey().equals(ID)) {
                throw file.error(property.getValue(), place + ": there is no field " + property.getKey());
            }
        }
    }

    private void scope(String name, JsonNode value, String at) {
        for (Operation operation : lists()) {
            Optional<Parameter> parameter = operation.parameter(name);
            if (list(operation).scopes().containsKey(name) && parameter.isPresent()) {
                Located schema = new Located(
                        parameter.get().schemaElement(), parameter.get().schema());
                schemas.problem(schema, value).ifPresent(problem -> {
                    throw file.error(value, at + ": " + problem);
                });
                if (Optional.ofNullable(list(operation).scopes().get(name))
                        .flatMap(GroupedList.Scope::all)
                        .filter(value.asString()::equals)
                        .isPresent()) {
                    throw file.error(
                            value, at + ": " + value.asString() + " stands for all and is no value of an asset");
                }
            }
        }
    }

    private void record(JsonNode record, String at) {
        List<Operation> holding = lists().stream()
                .filter(o -> list(o).groupBy().stream().allMatch(record::has))
                .toList();
        if (holding.isEmpty()) {
            throw file.error(
                    record,
                    at + ": is a record of no list; it must have "
                            + String.join(
                                    " or ",
                                    lists().stream()
                                            .map(o -> String.join(" and ", list(o).groupBy()))
                                            .distinct()
                                            .toList()));
        }
        for (Operation operation : holding) {
            Map<String, Located> properties = contract.itemProperties(operation);
            for (String name : list(operation).groupBy()) {
                Optional.ofNullable(properties.get(name))
                        .flatMap(p -> schemas.problem(p, record.get(name)))
                        .ifPresent(problem -> {
                            throw file.error(record.get(name), at + "/" + name + ": " + problem);
                        });
            }
        }
        record.propertyNames().stream()
                .filter(name ->
                        holding.stream().noneMatch(o -> list(o).groupBy().contains(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw file.error(record.get(name), at + ": there is no field " + name);
                });
    }

    private List<Operation> lists() {
        return contract.operations().stream().filter(o -> o.list().isPresent()).toList();
    }

    private boolean isScope(String name) {
        return lists().stream().anyMatch(o -> list(o).scopes().containsKey(name));
    }

    private static GroupedList list(Operation operation) {
        return operation.list().orElseThrow();
    }
}

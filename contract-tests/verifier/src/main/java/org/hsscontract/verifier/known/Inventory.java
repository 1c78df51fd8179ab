package org.hsscontract.verifier.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.list.Group;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an implementation holds: an inventory, and the model that computes from it what a list must be. An asset is an
 * object of the inventory's {@code assets}; what it has stands in arrays of objects. A list counts the assets that have
 * a record with the properties that identify a group; a scoping parameter selects assets by their property of the same
 * name. Immutable.
 */
public final class Inventory {
    private final List<JsonNode> assets;

    private Inventory(List<JsonNode> assets) {
        this.assets = assets;
    }

    /**
     * Reads an inventory.
     *
     * @throws IllegalArgumentException if it cannot be read or has not the form; the message says what and where
     */
    public static Inventory read(Path file) {
        try {
            return of(new JsonMapper().readTree(Files.readAllBytes(file)), file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Takes an inventory that was read.
     *
     * @param name what to call it in an error
     * @throws IllegalArgumentException if it has not the form
     */
    public static Inventory of(JsonNode inventory, String name) {
        if (!inventory.path("assets").isArray()) {
            throw new IllegalArgumentException(name + ": not an inventory, it has no array 'assets'");
        }
        List<JsonNode> assets = new ArrayList<>();
        for (JsonNode asset : inventory.get("assets")) {
            if (!asset.isObject()) {
                throw new IllegalArgumentException(
                        name + ": not an inventory, /assets/" + assets.size() + " is no object");
            }
            assets.add(asset);
        }
        return new Inventory(List.copyOf(assets));
    }

    /** Values of a scoping parameter that the assets of the project have, its default first. */
    public List<String> values(Operation operation, String projectId, String scope) {
        Set<String> values = new LinkedHashSet<>();
        Parameter parameter = operation.parameter(scope).orElseThrow();
        parameter.defaultValue().ifPresent(values::add);
        assets.stream()
                .filter(a -> selects(a, operation, pathScope(operation), projectId))
                .map(a -> value(a, parameter))
                .forEach(values::add);
        return List.copyOf(values);
    }

    private static String pathScope(Operation operation) {
        return operation.parameters().stream()
                .filter(p -> p.in().equals("path"))
                .map(Parameter::name)
                .findFirst()
                .orElse("");
    }

    /** The groups that the list must have with these arguments, limit and offset left aside; by key, in no order. */
    public List<Group> groups(Operation operation, String projectId, Map<String, String> arguments) {
        return groups(operation, projectId, arguments, Set.of());
    }

    /** The same where some scoping parameters select nothing. */
    List<Group> groups(Operation operation, String projectId, Map<String, String> arguments, Set<String> ignored) {
        GroupedList list = operation.list().orElseThrow();
        Map<Map<String, JsonNode>, Set<Integer>> having = new LinkedHashMap<>();
        for (int i = 0; i < assets.size(); i++) {
            if (inScope(assets.get(i), operation, list, projectId, arguments, ignored)) {
                for (Map<String, JsonNode> key : new LinkedHashSet<>(keys(assets.get(i), list))) {
                    having.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(i);
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        having.forEach((key, by) -> groups.add(new Group(key, by.size())));
        groups.removeIf(g -> !list.filters().entrySet().stream()
                .allMatch(f -> !arguments.containsKey(f.getKey())
                        || g.value(f.getValue()).equals(arguments.get(f.getKey()))));
        groups.sort(Comparator.comparing(Group::text));
        return List.copyOf(groups);
    }

    /**
     * How many records the assets in scope have, by key: more than assets, where an asset has several.
     *
     * @param ignored scoping parameters that select nothing
     */
    Map<Map<String, JsonNode>, Long> records(
            Operation operation, String projectId, Map<String, String> arguments, Set<String> ignored) {
        GroupedList list = operation.list().orElseThrow();
        return assets.stream()
                .filter(a -> inScope(a, operation, list, projectId, arguments, ignored))
                .flatMap(a -> keys(a, list).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static boolean inScope(
            JsonNode asset,
            Operation operation,
            GroupedList list,
            String projectId,
            Map<String, String> arguments,
            Set<String> ignored) {
        return list.scopes().entrySet().stream().allMatch(scope -> {
            Parameter parameter = operation.parameter(scope.getKey()).orElseThrow();
            if (ignored.contains(scope.getKey())) {
                return true;
            }
            if (!parameter.inQuery()) {
                return selects(asset, operation, scope.getKey(), projectId);
            }
            String wanted = Optional.ofNullable(arguments.get(scope.getKey()))
                    .or(parameter::defaultValue)
                    .orElse("");
            return scope.getValue().all().equals(Optional.of(wanted))
                    || selects(asset, operation, scope.getKey(), wanted);
        });
    }

    private static boolean selects(JsonNode asset, Operation operation, String scope, String wanted) {
        return operation
                .parameter(scope)
                .map(p -> value(asset, p))
                .filter(wanted::equals)
                .isPresent();
    }

    private static String value(JsonNode asset, Parameter parameter) {
        return asset.has(parameter.name())
                ? asset.get(parameter.name()).asString()
                : parameter.defaultValue().orElse("");
    }

    private static List<Map<String, JsonNode>> keys(JsonNode asset, GroupedList list) {
        List<Map<String, JsonNode>> keys = new ArrayList<>();
        for (JsonNode member : asset) {
            for (JsonNode record : member.isArray() ? member : List.<JsonNode>of()) {
                if (list.groupBy().stream().allMatch(record::has)) {
                    Map<String, JsonNode> key = new LinkedHashMap<>();
                    list.groupBy().forEach(p -> key.put(p, record.get(p)));
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}

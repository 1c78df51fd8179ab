package org.hsscontract.verifier.rules;

import static org.hsscontract.verifier.rules.TinyInventory.OTHER_PROJECT;
import static org.hsscontract.verifier.rules.TinyInventory.OTHER_TOKEN;
import static org.hsscontract.verifier.rules.TinyInventory.PROJECT;
import static org.hsscontract.verifier.rules.TinyInventory.TOKEN;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsscontract.core.http.PercentDecoding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A right implementation of the published contract in memory, written without a look at the rules. Thread-safe. */
public final class TinyService {
    private static final Pattern PATH = Pattern.compile("/v5/([^/]+)/asset/(process|port)/statistics");
    private static final Map<String, String> PROJECTS = Map.of(TOKEN, PROJECT, OTHER_TOKEN, OTHER_PROJECT);
    private static final Map<String, String> RECORDS = Map.of("process", "processes", "port", "ports");
    private static final Map<String, Set<String>> FILTERS =
            Map.of("process", Set.of("path"), "port", new LinkedHashSet<>(List.of("port", "type")));
    private static final Set<String> COMMON = Set.of("enterprise_project_id", "limit", "offset", "category");

    private final JsonNode inventory;

    private TinyService(JsonNode inventory) {
        this.inventory = inventory;
    }

    public static TinyService of(TinyInventory inventory) {
        return new TinyService(inventory.json());
    }

    public TinyAnswer answer(TinyRequest request) {
        if (request.headers().first("Host").isEmpty()) {
            return TinyAnswer.error(400, "HSS.0001", "Host is missing");
        }
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return TinyAnswer.error(404, "APIGW.0101", "there is no such API");
        }
        if (!Set.of("GET", "HEAD").contains(request.method())) {
            return TinyAnswer.error(405, "APIGW.0101", "use GET").withHeader("Allow", "GET, HEAD");
        }
        String own = PROJECTS.get(request.headers().first("X-Auth-Token").orElse(""));
        if (own == null) {
            return TinyAnswer.error(401, "APIGW.0301", "X-Auth-Token is missing or wrong")
                    .withHeader("WWW-Authenticate", "Keystone realm=\"hss\"");
        }
        try {
            String project = PercentDecoding.ofPath(path.group(1))
                    .orElseThrow(() -> new IllegalArgumentException("the path is malformed"));
            Map<String, String> arguments = request.arguments();
            arguments.keySet().removeIf(name -> !known(path.group(2), name));
            arguments.forEach(TinyService::check);
            return project.equals(own)
                    ? page(path.group(2), project, arguments)
                    : TinyAnswer.error(403, "HSS.0013", "the token gives no access to this project_id");
        } catch (IllegalArgumentException e) {
            return TinyAnswer.error(400, "HSS.0001", String.valueOf(e.getMessage()));
        }
    }

    private static boolean known(String list, String name) {
        return COMMON.contains(name) || filters(list).contains(name);
    }

    private static Set<String> filters(String list) {
        return Objects.requireNonNull(FILTERS.get(list), list);
    }

    private static void check(String name, String value) {
        boolean right = switch (name) {
            case "limit" -> isNumber(value, 1, 200);
            case "offset" -> isNumber(value, 0, Integer.MAX_VALUE);
            case "port" -> isNumber(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "category" -> Set.of("host", "container").contains(value);
            case "path" -> value.codePointCount(0, value.length()) <= 4096;
            default -> value.codePointCount(0, value.length()) <= 256;
        };
        if (value.isEmpty() || !right) {
            throw new IllegalArgumentException(name + " has a value that it does not allow");
        }
    }

    private static boolean isNumber(String value, long least, long most) {
        return value.matches("-?[0-9]{1,10}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
    }

    private TinyAnswer page(String list, String project, Map<String, String> arguments) {
        List<ObjectNode> groups = groups(list, project, arguments);
        ObjectNode page = new JsonMapper().createObjectNode().put("total_num", groups.size());
        ArrayNode entries = page.putArray("data_list");
        groups.stream()
                .skip(Long.parseLong(arguments.getOrDefault("offset", "0")))
                .limit(Long.parseLong(arguments.getOrDefault("limit", "10")))
                .forEach(entries::add);
        return TinyAnswer.json(200, page.toString());
    }

    /** The groups of the whole list, filtered, in the order of the inventory, each with the number of its assets. */
    private List<ObjectNode> groups(String list, String project, Map<String, String> arguments) {
        String enterprise = arguments.getOrDefault("enterprise_project_id", "0");
        String category = arguments.getOrDefault("category", "host");
        Map<JsonNode, Integer> counts = new LinkedHashMap<>();
        for (JsonNode asset : inventory.get("assets")) {
            if (is(asset, "project_id", project)
                    && is(asset, "category", category)
                    && (enterprise.equals("all_granted_eps") || is(asset, "enterprise_project_id", enterprise))) {
                Set<JsonNode> keys = new LinkedHashSet<>();
                asset.get(RECORDS.get(list)).forEach(keys::add);
                keys.forEach(key -> counts.merge(key, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(group -> filters(list).stream()
                        .allMatch(f -> !arguments.containsKey(f) || is(group.getKey(), f, arguments.get(f))))
                .map(group -> ((ObjectNode) group.getKey().deepCopy()).put("num", group.getValue()))
                .toList();
    }

    private static boolean is(JsonNode node, String name, String value) {
        JsonNode actual = node.get(name);
        return actual.isInt()
                ? actual.asInt() == Integer.parseInt(value)
                : actual.asString().equals(value);
    }
}

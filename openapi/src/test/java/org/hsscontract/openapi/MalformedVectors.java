package org.hsscontract.openapi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Asks whether the requests of malformed-request vectors are malformed, and in the way that the vectors say. */
record MalformedVectors(Contract contract, ExchangeValidator validator) {
    /** Vectors, by the beginning of their ids, in which the validator sees nothing, and why. */
    static final Map<String, String> UNSEEN = Map.of(
            "process-token/", "it knows no tokens, only whether there is one",
            "port-token/", "it knows no tokens, only whether there is one",
            "process-foreign-project/", "it does not know who may see which project",
            "port-foreign-project", "it does not know who may see which project",
            "control-characters/", "the schema allows them; the decision lets a server refuse them",
            "integer-notations/limit-blank-", "it trims numbers",
            "integer-notations/offset-tab", "it trims numbers",
            "other-paths/letter-case", "it compares paths without regard to case",
            "other-paths/upper-case-version", "it compares paths without regard to case");

    private static final Pattern REPEAT = Pattern.compile("\\{x\\*([0-9]+)}");
    private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    List<String> findings(Vector vector) {
        List<String> findings = new ArrayList<>();
        boolean decodable = isDecodable(vector.at("/path")) && isDecodable(vector.at("/query"));
        boolean aboutEncoding = vector.at("/decision").equals("malformed-encoding");
        if (decodable == aboutEncoding) {
            findings.add("the target can " + (decodable ? "" : "not ") + "be decoded");
        }
        if (decodable && !isSeen(vector) && UNSEEN.keySet().stream().noneMatch(vector.id()::startsWith)) {
            findings.add("the validator finds nothing wrong");
        }
        int status = vector.node().at("/expect/status").asInt();
        boolean declared =
                contract.operation(vector.operation()).node().path("responses").has(Integer.toString(status));
        if (!declared && !(status == 404 || status == 405)) {
            findings.add("status " + status + " is not declared");
        }
        return findings;
    }

    boolean isSeen(Vector vector) {
        String token = switch (vector.at("/token")) {
            case "none" -> null;
            case "empty" -> "";
            default -> "any";
        };
        String method = vector.at("/method").isEmpty() ? "GET" : vector.at("/method");
        return !validator
                .requestToServer(method, filled(vector.at("/path")), filled(vector.at("/query")), token)
                .isEmpty();
    }

    private static String filled(String template) {
        return REPEAT.matcher(template)
                .replaceAll(repeat -> "x".repeat(Integer.parseInt(repeat.group(1))))
                .replace("{project_id}", "p1")
                .replace("{token}", "any");
    }

    /** Every percent sign begins an octet, and the octets are UTF-8. */
    private static boolean isDecodable(String text) {
        return !OCTETS.matcher(text).replaceAll("").contains("%")
                && OCTETS.matcher(text)
                        .results()
                        .allMatch(octets -> isUtf8(octets.group().replace("%", "")));
    }

    private static boolean isUtf8(String hexadecimal) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(hexadecimal)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The documents that the provenance names as its sources. */
record Documents(List<Document> all) {

    /**
     * A document.
     *
     * @param key what references to it begin with
     * @param parts its text, made addressable; missing if there is no such file
     * @param text its text, word for word; empty if there is no such file
     */
    record Document(String key, String title, String updated, JsonNode parts, String text) {

        /** What the document says at a reference, on one line. */
        Optional<String> at(String reference) {
            String[] steps = reference.split("/");
            JsonNode at = parts.path(steps[1]);
            for (int i = 2; i < steps.length; i++) {
                at = at.has(steps[i]) ? at.path(steps[i]) : at.path("rows").path(steps[i]);
            }
            if (at.isMissingNode()) {
                return Optional.empty();
            }
            if (!at.isObject() || steps[steps.length - 1].equals("body")) {
                return Optional.of(at.isObject() ? at.toString() : lines(at));
            }
            if (at.has("description")) {
                return Optional.of(lines(at.get("description")));
            }
            for (String name : List.of("request", "text", "title", "heading")) {
                if (at.has(name) && at.get(name).isValueNode()) {
                    return Optional.of(at.get(name).asString());
                }
            }
            return Optional.empty();
        }
    }

    static Documents of(JsonNode provenance, ContractFiles files) {
        List<Document> all = new ArrayList<>();
        provenance.path("sources").properties().forEach(source -> {
            JsonNode says = source.getValue();
            String file = says.path("file").asString("");
            all.add(new Document(
                    source.getKey(),
                    says.path("title").asString(source.getKey()),
                    says.path("updated").asString(""),
                    files.tree(file.replaceFirst("\\.txt$", ".yaml")),
                    files.text(file).orElse("")));
        });
        return new Documents(List.copyOf(all));
    }

    /** The one that a reference is about. */
    Optional<Document> of(String reference) {
        return all.stream().filter(d -> reference.startsWith(d.key() + "/")).findFirst();
    }

    static String lines(JsonNode text) {
        return text.isArray()
                ? text.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
                : text.asString();
    }
}

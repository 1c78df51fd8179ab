package org.hsscontract.scenarios;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsscontract.core.file.LocatedFile;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;

/**
 * Declared gaps of an SDK as a YAML file has them; {@code hss-contract/schemas/declarations.schema.json} describes it. Immutable.
 *
 * @param all the declarations, in the order of the file
 */
public record Declarations(List<Declaration> all) {
    private static final String SCHEMA = "hss-contract/schemas/declarations.schema.json";

    public Declarations {
        all = List.copyOf(all);
    }

    public static Declarations none() {
        return new Declarations(List.of());
    }

    /** @throws IllegalArgumentException if the file cannot be read or has not the form; the message says in which line */
    public static Declarations read(Path yaml) {
        LocatedFile file = LocatedFile.yaml(yaml).check(SCHEMA);
        return new Declarations(IntStream.range(0, file.root().size())
                .mapToObj(i -> declaration(file, file.root().get(i), "/" + i))
                .toList());
    }

    private static Declaration declaration(LocatedFile file, JsonNode node, String place) {
        List<String> vectors =
                node.get("vectors").valueStream().map(JsonNode::asString).toList();
        VectorState state = node.get("state").asString().equals(VectorState.NOT_SUPPORTED.words())
                ? VectorState.NOT_SUPPORTED
                : VectorState.NOT_APPLICABLE;
        return new Declaration(
                vectors, state, node.get("reason").asString(), link(file, node.get("link"), place), file.place(node));
    }

    private static URI link(LocatedFile file, JsonNode node, String place) {
        try {
            URI link = URI.create(node.asString());
            if ("https".equals(link.getScheme()) && link.getHost() != null) {
                return link;
            }
        } catch (IllegalArgumentException e) {
            // The same thing is to be said of it.
        }
        throw file.error(node, place + "/link: must be an https URL such as https://tracker.example.com/123");
    }

    /** The one that covers a vector. */
    Optional<Declaration> of(String id) {
        return all.stream().filter(d -> d.covers(id)).findFirst();
    }

    /** What is wrong with them whatever an SDK does: ids that no vector has, and vectors that are declared twice. */
    List<String> problems(Collection<Vector> vectors) {
        List<String> problems = new ArrayList<>();
        for (Declaration declaration : all) {
            declaration.vectors().stream()
                    .filter(p -> vectors.stream().noneMatch(v -> IdPattern.matches(p, v.id())))
                    .forEach(p -> problems.add(declaration.place() + ": there is no vector " + p + "; take it out"));
        }
        for (Vector vector : vectors) {
            List<String> places = all.stream()
                    .filter(d -> d.covers(vector.id()))
                    .map(Declaration::place)
                    .toList();
            if (places.size() > 1) {
                problems.add(places.get(1) + ": " + vector.id() + " is declared already, at " + places.get(0)
                        + "; take it out");
            }
        }
        return problems;
    }
}

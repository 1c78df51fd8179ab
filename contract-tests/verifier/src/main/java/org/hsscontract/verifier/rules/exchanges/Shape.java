package org.hsscontract.verifier.rules.exchanges;

import java.util.stream.Collectors;
import org.hsscontract.verifier.exchange.Exchange;
import tools.jackson.databind.JsonNode;

/** What an exchange is like when its values are left out: names, types, status, media type, parameters. */
final class Shape {
    private Shape() {}

    static String of(Exchange exchange) {
        StringBuilder shape =
                new StringBuilder(exchange.call().operation().id()).append(' ').append(exchange.status());
        exchange.response()
                .ifPresent(r -> shape.append(r.headers().fields().stream()
                        .map(f -> f.name().equalsIgnoreCase("Content-Type") ? f.name() + f.value() : f.name())
                        .sorted()
                        .collect(Collectors.joining(","))));
        if (exchange.succeeded()) {
            shape.append(exchange.call().query());
        }
        exchange.body()
                .json()
                .ifPresentOrElse(
                        json -> append(json, shape),
                        () -> shape.append(exchange.body().fault()));
        return shape.toString();
    }

    private static void append(JsonNode node, StringBuilder shape) {
        if (node.isObject()) {
            shape.append('{');
            node.properties()
                    .forEach(p -> append(p.getValue(), shape.append(p.getKey()).append(':')));
            shape.append('}');
        } else if (node.isArray()) {
            // A list of a hundred like entries is of the shape of one.
            shape.append(node.valueStream()
                    .map(n -> {
                        StringBuilder element = new StringBuilder();
                        append(n, element);
                        return element.toString();
                    })
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(",")));
        } else {
            shape.append(node.getNodeType()).append(node.isIntegralNumber() ? 'i' : ' ');
        }
    }
}

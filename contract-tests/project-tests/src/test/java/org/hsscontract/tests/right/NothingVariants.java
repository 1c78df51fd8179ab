package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.warned;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What is answered where a filter finds nothing, and how an empty list is written. */
final class NothingVariants {
    private NothingVariants() {}

    static List<Variant> all() {
        return List.of(
                warned("nothing-found/nothing-404", "Nothing found is 404.", Aspects.NOTHING, (request, next) -> {
                    throw Refused.of(Refused.Reason.NOTHING, 404, "HSS.0011", "not found");
                }),
                warned("nothing-found/nothing-400", "Nothing found is 400.", Aspects.NOTHING, (request, next) -> {
                    throw Refused.of(Refused.Reason.NOTHING, 400, "HSS.0011", "not found");
                }),
                warned(
                        "nothing-found/nothing-204",
                        "Nothing found is 204.",
                        Aspects.NOTHING,
                        (request, next) -> Reply.empty(204)),
                empty("nothing-empty-object", "An empty list is an empty object.", ObjectNode::removeAll),
                empty("nothing-null-list", "An empty list is null.", body -> body.putNull("data_list")),
                empty("nothing-no-list", "An empty list is left out.", body -> body.remove("data_list")),
                empty("nothing-only-list", "A total of an empty list is left out.", body -> body.remove("total_num")),
                empty("nothing-only-list-null", "A total of an empty list is null.", body -> body.putNull("total_num")),
                warned(
                        "meaning-of-total-num/nothing-total-of-all",
                        "Where a filter finds nothing, total_num is that of the whole list.",
                        Aspects.TOTAL,
                        (found, all, assets) -> found.isEmpty() ? all.size() : found.size()),
                warned(
                        "nothing-found/nothing-empty-body",
                        "Nothing found is 200 without a body.",
                        Aspects.NOTHING,
                        (request, next) -> Reply.empty(200)),
                warned(
                                "error-answers/nothing-200-error",
                                "Nothing found is 200 with an error in the body.",
                                Aspects.NOTHING,
                                (request, next) ->
                                        Reply.json(200, "{\"error_code\":\"HSS.0011\",\"error_msg\":\"not found\"}"))
                        .or("nothing-found")
                        .or("response-properties-always-present"));
    }

    private static Variant empty(String alternative, String what, Consumer<ObjectNode> change) {
        return warned("response-properties-always-present/" + alternative, what, Aspects.MEMBERS, body -> {
            if (body.get("total_num").asInt() == 0) {
                change.accept(body);
            }
        });
    }
}

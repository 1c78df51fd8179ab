package org.hsscontract.compatibility;

import java.util.List;
import java.util.Optional;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import tools.jackson.databind.node.JsonNodeFactory;

/** What openapi-diff says of the two documents: a second opinion on their schemas. */
final class OpenApiDiff {
    private OpenApiDiff() {}

    /** {@code no difference}, {@code compatible} or {@code incompatible}. */
    static String verdict(ContractVersion before, ContractVersion after) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(
                before.contract().document().text(), after.contract().document().text());
        return changed.isUnchanged() ? "no difference" : changed.isIncompatible() ? "incompatible" : "compatible";
    }

    /** A change of its own where it sees an incompatibility and the rules see nothing but words. */
    static Optional<Change> opinion(ContractVersion before, ContractVersion after, List<Change> changes) {
        if (changes.stream().anyMatch(c -> c.rule().step().compareTo(VersionStep.PATCH) > 0)
                || !verdict(before, after).equals("incompatible")) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                ChangeRules.withId("unknown-change"),
                List.of("openapi-diff"),
                List.of(),
                JsonNodeFactory.instance.stringNode("compatible"),
                JsonNodeFactory.instance.stringNode("incompatible")));
    }
}

package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a driver says its SDK's caller got. */
sealed interface DriverAnswer {
    /** For a reader. */
    String shown();

    /** A result, in the contract's names. */
    record SdkResult(JsonNode value) implements DriverAnswer {
        @Override
        public String shown() {
            return "the result " + Excerpt.of(value);
        }
    }

    /** An error instead of a result; {@code kind} and what else the caller learns. */
    record SdkError(JsonNode error) implements DriverAnswer {
        @Override
        public String shown() {
            return "the error " + Excerpt.of(error);
        }
    }

    /** The entries of a pager in order, and the error that ended reading, if one did. */
    record PagerItems(List<JsonNode> entries, Optional<JsonNode> error) implements DriverAnswer {
        @Override
        public String shown() {
            return entries.size() + " items"
                    + error.map(e -> " and then the error " + Excerpt.of(e)).orElse("");
        }
    }

    /** The driver cannot do it, and why. */
    record NotImplemented(String reason) implements DriverAnswer {
        @Override
        public String shown() {
            return "not implemented: " + Excerpt.cut(reason);
        }
    }

    /** There is no outcome that could be understood. */
    record NoOutcome(ScenarioFinding finding) implements DriverAnswer {
        @Override
        public String shown() {
            return finding.actual();
        }
    }
}

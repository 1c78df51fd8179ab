package org.hsscontract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.compatibility.ChangesTest.Case;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tables of README.md are those of the test and of the rules. */
class ChangesTableTest {
    private static final Path README = Path.of("README.md");

    @Test
    void theReadmeHasTheTableOfChanges() throws IOException {
        String table = ChangesTest.changes().stream().map(ChangesTableTest::row).collect(Collectors.joining("\n"));

        assertThat(Files.readString(README)).as("the rows must be\n" + table).contains(table);
    }

    @Test
    void theReadmeCountsWhatOpenApiDiffSays() throws IOException {
        List<Case> all = ChangesTest.changes();
        long breaking =
                all.stream().filter(c -> c.text("client").equals("breaking")).count();
        long seen = all.stream()
                .filter(c -> c.text("client").equals("breaking")
                        && c.text("openapi-diff").equals("incompatible"))
                .count();
        long alarms = all.stream()
                .filter(c -> !c.text("client").equals("breaking")
                        && c.text("openapi-diff").equals("incompatible"))
                .count();

        assertThat(Files.readString(README))
                .contains("Of the " + all.size() + " changes " + breaking + " break clients. openapi-diff alone calls "
                        + seen + " of these incompatible, and " + alarms + " that do not break clients.");
    }

    private static String row(Case change) {
        List<ChangeRule> rules = change.node()
                .path("rules")
                .valueStream()
                .map(JsonNode::asString)
                .map(ChangeRules::withId)
                .toList();
        return "| "
                + String.join(
                        " | ",
                        change.text("id"),
                        side(rules, ChangeRule::client),
                        side(rules, ChangeRule::server),
                        change.text("step"),
                        change.text("openapi-diff"))
                + " |";
    }

    private static String side(List<ChangeRule> rules, Function<ChangeRule, ChangeRule.JudgedEffect> side) {
        return Stream.concat(
                        Stream.of(new ChangeRule.JudgedEffect(Effect.NONE, "Nothing changed.")),
                        rules.stream().map(side))
                .reduce((one, other) -> other.effect().compareTo(one.effect()) > 0 ? other : one)
                .map(j -> rules.isEmpty() || j.effect() != Effect.NONE ? j : side.apply(rules.get(0)))
                .map(j -> j.effect() + ": " + j.why())
                .orElseThrow();
    }
}

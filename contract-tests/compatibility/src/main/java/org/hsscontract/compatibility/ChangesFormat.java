package org.hsscontract.compatibility;

import java.util.List;
import java.util.Locale;
import org.hsscontract.core.text.Json;
import org.hsscontract.core.text.Markdown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How changes are written. */
public enum ChangesFormat {
    /** For a terminal. */
    CONSOLE {
        @Override
        public String write(List<Change> changes) {
            if (changes.isEmpty()) {
                return "No changes.\n";
            }
            StringBuilder text = new StringBuilder();
            changes.forEach(c -> text.append(String.format(
                    "%-8s %-8s %s%n    %s%n",
                    c.rule().client().effect(), c.rule().server().effect(), c.fingerprint(), c.sentence())));
            return "client   server   change\n" + text + "\n" + changes.size() + " changes; they need a "
                    + Comparison.step(changes) + " step of the version.\n";
        }
    },
    /** A table, for a comment on a merge request. */
    MARKDOWN {
        @Override
        public String write(List<Change> changes) {
            StringBuilder text = new StringBuilder("| change | clients | servers |\n|---|---|---|\n");
            changes.forEach(c -> text.append("| ")
                    .append(Markdown.text(c.sentence()))
                    .append(" <br>`")
                    .append(c.fingerprint())
                    .append("` | ")
                    .append(side(c.rule().client()))
                    .append(" | ")
                    .append(side(c.rule().server()))
                    .append(" |\n"));
            return text.append("\nStep of the version: ")
                    .append(Comparison.step(changes))
                    .append('\n')
                    .toString();
        }
    },
    /** For programs. */
    JSON {
        @Override
        public String write(List<Change> changes) {
            ObjectNode report = Json.object();
            report.put("step", Comparison.step(changes).toString());
            ArrayNode list = report.putArray("changes");
            changes.forEach(c -> {
                ObjectNode change = list.addObject();
                change.put("rule", c.rule().id())
                        .put("fingerprint", c.fingerprint())
                        .put("sentence", c.sentence());
                change.putPOJO("element", c.element()).putPOJO("operations", c.operations());
                change.set("before", c.before());
                change.set("after", c.after());
                change.putObject("client")
                        .put("effect", c.rule().client().effect().toString())
                        .put("why", c.rule().client().why());
                change.putObject("server")
                        .put("effect", c.rule().server().effect().toString())
                        .put("why", c.rule().server().why());
            });
            return Json.text(report);
        }
    };

    /** All changes, in this format. */
    public abstract String write(List<Change> changes);

    /** As it is given on a command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String side(ChangeRule.JudgedEffect side) {
        return side.effect() + ": " + Markdown.text(side.why());
    }
}

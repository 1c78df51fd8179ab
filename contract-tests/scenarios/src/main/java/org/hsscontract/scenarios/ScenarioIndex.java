package org.hsscontract.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The list of all scenarios: JSON, or a page where a browser asks. */
record ScenarioIndex(Collection<Scenario> scenarios, String server) {

    ScriptedAnswer answer(ReceivedRequest request) {
        boolean browser = request.headers().all("Accept").stream().anyMatch(a -> a.contains("text/html"));
        return browser ? ScriptedAnswer.of(200, "text/html; charset=utf-8", page()) : json();
    }

    private ScriptedAnswer json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        scenarios.forEach(s -> list.addObject()
                .put("id", s.vector().id())
                .put("kind", s.vector().kind().word())
                .put("operation", s.vector().operation())
                .put("documentation", s.vector().documentation())
                .put("url", server + s.base())
                .put("judgement", server + s.base() + "/judgement"));
        return ScriptedAnswer.json(200, list);
    }

    private String page() {
        return new Html()
                .element(
                        "html",
                        html -> html.element(
                                        "head",
                                        head -> head.start("meta", "charset", StandardCharsets.UTF_8.name())
                                                .start("meta", "name", "viewport", "content", "width=device-width")
                                                .element("title", "Scenarios"))
                                .element("body", body -> {
                                    body.element("h1", "Scenarios")
                                            .element(
                                                    "p",
                                                    "Give a base URL to an SDK, call it as the judgement says, and read the judgement again.");
                                    scenarios.forEach(s -> entry(body.line(), s));
                                }),
                        "lang",
                        "en")
                .document();
    }

    private void entry(Html body, Scenario scenario) {
        body.element("h2", scenario.vector().id())
                .element("p", scenario.vector().documentation())
                .element(
                        "p",
                        p -> p.element("code", server + scenario.base())
                                .text(" ")
                                .element("a", "judgement", "href", scenario.base() + "/judgement"));
    }
}

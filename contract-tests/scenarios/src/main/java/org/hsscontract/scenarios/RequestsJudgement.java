package org.hsscontract.scenarios;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is thought of a scenario's requests so far, for one who calls an SDK by hand: what its caller must get is for him to compare. */
record RequestsJudgement(Scenario scenario, Task task, Judge judge) {

    JsonNode json() {
        List<ReceivedRequest> requests = scenario.requests();
        List<ScenarioFinding> findings = requests.isEmpty() ? List.of() : judge.requests(scenario, task, requests);
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(task.json());
        json.put("documentation", scenario.vector().documentation());
        json.put("requests", requests.isEmpty() ? "none yet" : findings.isEmpty() ? "right" : "wrong");
        ArrayNode lines = json.putArray("request_lines");
        requests.forEach(r -> lines.add(r.line()));
        ArrayNode array = json.putArray("findings");
        findings.forEach(d -> array.addObject().put("expected", d.expected()).put("actual", d.actual()));
        json.set("expect", scenario.vector().written().path("expect"));
        return json;
    }
}

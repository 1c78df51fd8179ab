package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be run is said in one line, with exit code 2. */
class BadArgumentsTest {
    private static final String TARGET = "verify --base-url http://127.0.0.1:9 --project-id p ";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--profile fast | must be quick or full, but is 'fast'",
                "--rule no-such-rule | there is no rule 'no-such-rule'",
                "--skip limit-kept,nope | there is no rule 'nope'",
                "--max-requests 0 | must be 1 to 2147483647, but is '0'",
                "--rate 0 | must be 1 to 1000000, but is '0'",
                "--rate many | but is 'many'",
                "--timeout 3601 | must be 1 to 3600, but is '3601'",
                "--seed x | --seed",
                "--header nothing | must look like 'Name: value'",
                "--header Host:x | header Host is set by the verifier",
                "--header Content-Length:0 | header Content-Length is set by the verifier",
                "--header x-auth-token:t | --header must not be x-auth-token",
                "--header A(b):c | the name of a header must be",
                "--ca-certificate no-such.pem | no-such.pem: is not a file",
                "--fail-on proved | must be violated, warning or not-proved, but is 'proved'",
                "--inventory no-such.json | no-such.json: is not a file",
                "--second-project q | HSS_SECOND_TOKEN must hold the token",
                "--second-token-env X | --second-token-env is for --second-project",
                "--waivers no-such.yaml | no-such.yaml: is not a file",
                "--output pdf=x | there is no format 'pdf'; there are console, junit",
                "--output junit | must look like junit=FILE",
                "--output junit=- --output json=- | only one report can go to standard output",
                "--source live | --source is what the reference server holds",
                "--config no-such.yaml | no-such.yaml: is not a file",
                "--rul limit-kept | did you mean --rule",
            })
    void areRefusedBeforeAnythingIsSent(String arguments, String said) {
        CommandRun run = CommandRun.of(
                directory,
                Map.of("HSS_TOKEN", "the-secret-token"),
                (TARGET + arguments).strip().split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("the-secret-token").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile: fast | .hss-contract.yaml:1: Invalid value for option '--profile'",
                "profile: quick\\nrat: 5 | .hss-contract.yaml:2: there is no option rat; there are allow-unsafe-methods, base-url",
                "profile: [quick, full] | .hss-contract.yaml:1: profile takes one value",
                "rule: | .hss-contract.yaml:1: rule must have a text",
                "rule: {a: b} | .hss-contract.yaml:1: rule must have a text",
                "config: other.yaml | .hss-contract.yaml:1: there is no option config",
                "just a text | must be options and their values",
                "rule: [limit-kept | is not valid YAML",
                "rate: 1\\nrate: 2 | is not valid YAML: Duplicate",
            })
    void ofAConfigurationFileAreShownWithTheirLine(String yaml, String said) throws Exception {
        Files.writeString(directory.resolve(".hss-contract.yaml"), yaml.replace("\\n", "\n"));
        CommandRun run = CommandRun.of(
                directory, Map.of("HSS_TOKEN", "t"), TARGET.strip().split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | inventory.json:1: assets is missing",
                "{\"assets\": [],\\n\"more\": 1} | inventory.json:2: there is no field more",
                "{\"assets\": [\\n{\"id\": \"a\", \"project_id\": \"p\",\\n\"category\": \"vm\"}]} | inventory.json:3: /assets/0/category: must be host or container",
                "{\"assets\" | inventory.json:1: is not valid JSON",
                "{\"assets\": [\\n{\"id\": \"a\"}]} | inventory.json:2: /assets/0: project_id is missing",
                "{\"assets\": [{\"project_id\": \"p\",\\n\"zone\": \"z\"}]} | inventory.json:2: /assets/0: there is no field zone",
                "{\"assets\": [{\"project_id\": \"p\",\\n\"enterprise_project_id\": \"all_granted_eps\"}]} | inventory.json:2: /assets/0/enterprise_project_id: all_granted_eps stands for all",
                "{\"assets\": [{\"project_id\": \"p\", \"ports\": [\\n{\"prt\": 1, \"type\": \"TCP\"}]}]} | inventory.json:2: /assets/0/ports/0: is a record of no list; it must have path or port and type",
                "{\"assets\": [{\"project_id\": \"p\", \"ports\": [{\"type\": \"TCP\",\\n\"port\": \"22\"}]}]} | inventory.json:2: /assets/0/ports/0/port: must be of type integer",
                "{\"assets\": [{\"project_id\": \"p\", \"processes\": [{\"path\": \"/a\",\\n\"pid\": 1}]}]} | inventory.json:2: /assets/0/processes/0: there is no field pid",
            })
    void ofAnInventoryAreShownWithTheirLine(String json, String said) throws Exception {
        Path file = Files.writeString(directory.resolve("inventory.json"), json.replace("\\n", "\n"));
        CommandRun run =
                CommandRun.of(directory, Map.of("HSS_TOKEN", "t"), (TARGET + "--inventory " + file).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify --base-url http://127.0.0.1:9 --project-id p | match: exact | match: prefix | x-grouped-list/filters/path/match: must be exact",
                "verify | unit: records | unit: pages | x-grouped-list/page/unit: must be records",
                "explain limit-kept | {limit: limit, | {limit: limit, cursor: after, | x-grouped-list/page: there is no field cursor",
                "scenarios | by: [path] | by: [file] | group/by: there is no property file",
                "review | path: {property | pid: {property | listProcessStatistics: parameter path plays no part in x-grouped-list",
                "changes --base ../../openapi/releases/1.0.0/asset-statistics.yaml | beyond-end: empty | beyond-end: last | x-grouped-list/page/beyond-end: must be empty",
            })
    void ofAListThatTheContractDeclaresAreShownWithTheirLine(String command, String what, String instead, String said)
            throws Exception {
        String published = Contract.published().document().text().replaceAll("(?m)^x-(provenance|vectors):.*$", "");
        assertThat(published).contains(what);
        Path file = Files.writeString(
                directory.resolve("contract.yaml"), published.replaceFirst(Pattern.quote(what), instead));
        CommandRun run =
                CommandRun.of(directory, Map.of("HSS_TOKEN", "t"), (command + " --contract " + file).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern("contract\\.yaml:[0-9]+: ")
                .contains(said)
                .hasLineCount(1);
    }
}

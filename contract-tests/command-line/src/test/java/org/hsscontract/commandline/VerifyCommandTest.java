package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsscontract.verifier.report.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code verify} with a real server, in this process. */
class VerifyCommandTest {
    @TempDir
    private Path directory;

    private Path wrongContract;

    /** A contract that asks of the reference server what it does not do, with all it says as documented. */
    @BeforeEach
    void writeAContractThatTheServerBreaks() throws Exception {
        String published = new String(
                VerifyCommandTest.class
                        .getResourceAsStream("/hss-contract/asset-statistics.yaml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        wrongContract = Files.writeString(
                directory.resolve("contract.yaml"),
                published
                        .replaceAll("(?m)^x-.*\n", "")
                        .replace("required: [total_num, data_list]", "required: [total_num, data_list, more]"));
    }

    private CommandRun verify(String... arguments) {
        String[] all = Stream.concat(Stream.of("verify", "--source", "documented"), Stream.of(arguments))
                .toArray(String[]::new);
        return CommandRun.of(directory, Map.of(), all);
    }

    @Test
    void judgesOnlyTheRulesAskedFor() {
        CommandRun run = verify("--rule", "limit-default,body-schema", "--rule", "media-type", "--skip", "media-type");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("limit-default")
                .contains("body-schema")
                .doesNotContain("media-type")
                .doesNotContain("limit-kept");
    }

    @ParameterizedTest
    @CsvSource({"violated,0", "warning,0", "not-proved,1", "'warning,not-proved',1"})
    void failsOnWhatItIsToldTo(String failOn, int exitCode) {
        // One group cannot prove a default of ten.
        assertThat(verify("--rule", "limit-default", "--fail-on", failOn).exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void alwaysFailsOnAViolation() {
        CommandRun run =
                verify("--contract", wrongContract.toString(), "--rule", "body-schema", "--fail-on", "not-proved");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("required property 'more' not found");
    }

    @ParameterizedTest
    @CsvSource({"1,0", "-1,1"})
    void takesAWaiverUntilItExpires(int days, int exitCode) throws Exception {
        Path waivers = Files.writeString(directory.resolve("waivers.yaml"), """
                - rule: body-schema
                  reason: old cluster
                  link: https://tracker.example.com/1
                  expires: %s
                """.formatted(
                        LocalDate.now(ZoneId.systemDefault()).plusDays(days)));
        CommandRun run = verify(
                "--contract", wrongContract.toString(), "--rule", "body-schema", "--waivers", waivers.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesEachFormatIntoAFolderThatItMakes(Format format) throws Exception {
        Path file = directory.resolve("reports/new/report");
        CommandRun run = verify("--rule", "body-schema", "--output", format.id() + "=" + file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("The implementation agrees");
        assertThat(file).exists();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void helpAndReadmeNameEachFormat(Format format) throws Exception {
        String help = verify("--help").out();
        assertThat(help.substring(help.indexOf("Formats:"))).containsPattern("\\b" + format.id() + "\\b");
        assertThat(Files.readString(Path.of("..", "README.md")).lines())
                .filteredOn(line -> line.startsWith("| get reports |"))
                .singleElement()
                .asString()
                .contains("`" + format.id() + "`");
    }

    @Test
    void writesNothingButTheReportToStandardOutput() {
        CommandRun run = verify("--rule", "body-schema", "--output", "json=-");
        assertThat(run.out()).startsWith("{").doesNotContain("Started");
        assertThat(run.err()).contains("Started the reference server");
    }

    @Test
    void readsTheConfigurationFileOfTheDirectoryAndTheCommandLineWins() throws Exception {
        Files.writeString(directory.resolve(".hss-contract.yaml"), """
                rule: [body-schema, media-type]
                fail-on: not-proved
                output: [markdown=%s]
                allow-unsafe-methods: true
                """.formatted(directory.resolve("summary.md")));
        CommandRun configured = verify();
        assertThat(configured.out()).contains("media-type, body-schema").doesNotContain("limit-default");
        assertThat(directory.resolve("summary.md")).exists();
        CommandRun overridden = verify("--rule", "limit-default", "--fail-on", "violated");
        assertThat(overridden.out()).contains("limit-default").doesNotContain("media-type");
        assertThat(overridden.exitCode()).isZero();
    }

    @Test
    void sendsNoMoreRequestsThanAllowed() {
        CommandRun run = verify("--rule", "valid-values-accepted", "--max-requests", "10");
        assertThat(run.out()).contains("the bound of 10 requests is reached").contains("10 exchanges in");
    }

    @Test
    void judgesTheDataThatItIsToldAreThere() throws Exception {
        Path inventory = Files.writeString(directory.resolve("inventory.json"), """
                {"assets": [
                  {"id": "a", "project_id": "p", "processes": [{"path": "/bin/a"}], "ports": [{"port": 22, "type": "TCP"}]},
                  {"id": "b", "project_id": "p", "processes": [{"path": "/bin/a"}, {"path": "/bin/b"}], "ports": [{"port": 53, "type": "UDP"}]}
                ]}
                """);
        CommandRun right = CommandRun.of(
                directory, Map.of(), "verify", "--inventory", inventory.toString(), "--rule", "known-data");
        assertThat(right.out()).contains("over the data '" + inventory).contains("2 proved");
        CommandRun wrong = verify("--inventory", inventory.toString(), "--rule", "known-data");
        assertThat(wrong.exitCode())
                .as("the documented data are not the inventory")
                .isEqualTo(1);
    }

    @Test
    void knowsTheDocumentedData() {
        assertThat(verify("--rule", "known-data").out()).contains("2 proved");
    }

    @Test
    void listsEachRuleWithItsSentence() {
        CommandRun run = CommandRun.of(directory, Map.of(), "rules");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("paging")
                .containsPattern("limit-default +Without a limit a page is as long as the default limit says\\.");
    }

    @Test
    void explainsARule() {
        CommandRun run = CommandRun.of(directory, Map.of(), "explain", "beyond-the-end-empty");
        assertThat(run.out())
                .contains(
                        "warning   /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/page/beyond-end")
                .contains("assumed: beyond-the-end")
                .contains("verify --rule beyond-the-end-empty")
                .contains("- rule: beyond-the-end-empty");
        assertThat(CommandRun.of(directory, Map.of(), "explain", "limit-default")
                        .out())
                .contains("violation /components/parameters/Limit/schema/default");
    }

    @Test
    void cannotExplainARuleThatThereIsNot() {
        CommandRun run = CommandRun.of(directory, Map.of(), "explain", "nope");
        assertThat(List.of(run.exitCode(), run.err().lines().count())).isEqualTo(List.of(2, 1L));
        assertThat(run.err()).contains("there is no rule 'nope'");
    }
}

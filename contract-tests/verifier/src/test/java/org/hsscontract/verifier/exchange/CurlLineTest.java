package org.hsscontract.verifier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line is given to a shell in which {@code curl} prints its arguments. */
@DisabledOnOs(OS.WINDOWS)
class CurlLineTest {
    private static final Operation PROCESSES = Contract.published().operations().get(0);
    private static final String TOKEN = "S3cr3t$(id)\\`\"'x''y'";
    private static final Target TARGET = Target.of(URI.create("http://h.example:81/api"), "p1", TOKEN);
    private static final String URL = "http://h.example:81/api/v5/p1/asset/process/statistics";

    private static List<String> words(Call call) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                        "sh", "-c", "curl() { printf '%s\\n' \"$@\"; }\n" + CurlLine.of(call, TARGET))
                .redirectErrorStream(true);
        shell.environment().put("HSS_TOKEN", TOKEN);
        Process process = shell.start();
        process.getOutputStream().close();
        List<String> words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", words)).isZero();
        return words;
    }

    @Test
    void theShellPutsTheTokenIn() throws IOException, InterruptedException {
        assertThat(words(Call.of(PROCESSES, TARGET).with("path", "/a b")))
                .containsExactly(
                        "-sS",
                        "-i",
                        "--path-as-is",
                        "--globoff",
                        "-H",
                        "Accept: application/json",
                        "-H",
                        "X-Auth-Token: " + TOKEN,
                        URL + "?path=%2Fa%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's",
                "'",
                "''",
                "a''b",
                "'''",
                "'a'",
                "$HOME `id` \\",
                "\"",
                "!x",
                "*",
                TOKEN,
                "'" + TOKEN + "'",
                TOKEN + TOKEN
            })
    void everyWordComesOutAsItWasMeant(String text) throws IOException, InterruptedException {
        Call call = Call.of(PROCESSES, TARGET).withHeader("X-A", text).withRaw("path=" + text);
        assertThat(words(call)).endsWith("-H", "X-A: " + text, URL + "?path=" + text);
    }

    @Test
    void theTokenIsNeverInTheLine() {
        Call call = Call.of(PROCESSES, TARGET)
                .withHeader("X-A", TOKEN)
                .with("path", TOKEN)
                .withRaw("type=" + TOKEN);
        assertThat(CurlLine.of(call, TARGET)).doesNotContain("S3cr3t$(id)").contains("\"$HSS_TOKEN\"");
    }

    @Test
    void otherMethodsAndEmptyHeadersAreToldToCurl() throws IOException, InterruptedException {
        Call call = Call.of(PROCESSES, TARGET);
        assertThat(words(call.withMethod("HEAD"))).contains("-I").doesNotContain("-X");
        assertThat(words(call.withMethod("DELETE"))).containsSequence("-X", "DELETE");
        assertThat(words(call.withToken(""))).containsSequence("-H", "X-Auth-Token;");
    }

    @Test
    void aLongTargetIsShortened() {
        String line = CurlLine.of(Call.of(PROCESSES, TARGET).with("path", "x".repeat(9000)), TARGET);
        assertThat(line).hasSizeLessThan(2500).endsWith(" more characters'");
    }
}

package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The generated code decodes bodies with the platform's charset; the client must not lose anything where that is ASCII. */
class PlatformCharsetTest {

    private static final String PATH = "/größe/进程/😀";

    @Test
    void nothing_is_lost_where_the_platform_has_only_ascii() throws IOException, InterruptedException {
        try (FakeService service = FakeService.answering(Reply.processes(List.of(PATH)))) {
            final ProcessBuilder child = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    // Since JDK 18 the charset is UTF-8 unless this is set; before, the locale decides.
                    "-Dfile.encoding=" + (Runtime.version().feature() < 18 ? "US-ASCII" : "COMPAT"),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    Child.class.getName(),
                    service.uri().toString());
            child.environment().put("LC_ALL", "C");
            final Process process = child.redirectErrorStream(true).start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("child ended").isTrue();

            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).lines())
                    .containsExactly("US-ASCII", escaped(PATH));
            assertThat(URI.create("?" + service.requests().get(0).query()).getQuery())
                    .isEqualTo("path=" + PATH);
        }
    }

    private static String escaped(final String text) {
        return text.chars().mapToObj(Integer::toHexString).toList().toString();
    }

    /** Prints the charset, and the path it asked for as the answer has it. */
    static final class Child {

        public static void main(final String[] args) {
            System.out.println(Charset.defaultCharset());
            System.out.println(escaped(AssetStatisticsClient.builder()
                    .endpoint(URI.create(args[0]))
                    .projectId("p1")
                    .token("t")
                    .build()
                    .listProcessStatistics(r -> r.path(PATH))
                    .getDataList()
                    .get(0)
                    .getPath()));
        }
    }
}

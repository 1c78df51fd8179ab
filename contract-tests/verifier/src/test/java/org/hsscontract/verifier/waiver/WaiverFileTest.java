package org.hsscontract.verifier.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverFileTest {
    private static final String REST =
            "\n  reason: old cluster\n  link: https://tracker.example.com/1\n  expires: 2027-01-31\n";

    @TempDir
    private Path directory;

    private List<Waiver> read(String yaml) throws IOException {
        Path file = Files.writeString(directory.resolve("waivers.yaml"), yaml);
        return WaiverFile.read(file, Contract.published(), List.of("body-schema", "limit-kept"));
    }

    @Test
    void readsWaiversByFingerprintAndByRule() throws IOException {
        URI link = URI.create("https://tracker.example.com/1");
        LocalDate expires = LocalDate.of(2027, 1, 31);
        assertThat(read("- fingerprint: '0123456789012345'" + REST
                        + "- rule: limit-kept\n  operation: listPortStatistics" + REST + "- rule: body-schema" + REST))
                .containsExactly(
                        new Waiver(
                                Optional.of("0123456789012345"),
                                Optional.empty(),
                                Optional.empty(),
                                "old cluster",
                                link,
                                expires),
                        new Waiver(
                                Optional.empty(),
                                Optional.of("limit-kept"),
                                Optional.of("listPortStatistics"),
                                "old cluster",
                                link,
                                expires),
                        new Waiver(
                                Optional.empty(),
                                Optional.of("body-schema"),
                                Optional.empty(),
                                "old cluster",
                                link,
                                expires));
    }

    @Test
    void takesAnEmptyList() throws IOException {
        assertThat(read("[]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rule: limit-kept} | :1: must be of type array",
                "- rule: no-such-rule# | :1: /0/rule: there is no rule 'no-such-rule'; there are body-schema, limit-kept",
                "- rule: limit-kept\\n  operation: nope# | :2: /0/operation: there is no operation 'nope'; there are listProcessStatistics, listPortStatistics",
                "- fingerprint: 1234567890123456# | :1: /0/fingerprint: must be of type string",
                "- fingerprint: abc# | :1: /0/fingerprint: must match",
                "- fingerprint: '0123456789abcdef'\\n  operation: listPortStatistics# | :2: /0/operation: is for a rule",
                "- fingerprint: '0123456789abcdef'\\n  rule: limit-kept# | :1: /0: must have either fingerprint or rule",
                "- operation: listPortStatistics# | :1: /0: must have either fingerprint or rule",
                "- rule: limit-kept\\n  because: of# | :2: /0: there is no field because",
                "- rule: limit-kept\\n  reason: x\\n  link: https://x | :1: /0: expires is missing",
                "- rule: limit-kept\\n  reason: x\\n  link: nowhere\\n  expires: 2027-01-31 | :3: /0/link: must be a URL",
                "- rule: limit-kept\\n  reason: ''\\n  link: https://x\\n  expires: 2027-01-31 | :2: /0/reason: must not be empty",
                "- rule: limit-kept\\n  reason: x\\n  link: https://x\\n  expires: tomorrow | :4: /0/expires: must match",
                "- rule: limit-kept\\n  reason: x\\n  link: https://x\\n  expires: 2027-02-30 | :4: /0/expires: there is no such day",
                "- rule: limit-kept\\n  rule: body-schema# | is not valid YAML: Duplicate",
                "- [ | is not valid YAML",
                "' ' | is empty",
            })
    void saysInWhichLineAndFieldAnErrorIs(String yaml, String said) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n").replace("#", REST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("waivers.yaml")
                .hasMessageContaining(said)
                .message()
                .hasLineCount(1);
    }
}

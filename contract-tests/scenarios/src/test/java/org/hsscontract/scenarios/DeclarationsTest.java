package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {
    private static final String REST =
            "\n  state: not supported\n  reason: as the library does\n  link: https://tracker.example.com/1\n";

    @TempDir
    private Path directory;

    private Declarations read(String yaml) throws IOException {
        return Declarations.read(Files.writeString(directory.resolve("unsupported.yaml"), yaml));
    }

    @Test
    void areReadWithTheirLine() throws IOException {
        Declarations declarations = read("# gaps\n- vectors: [not-json/latin-1, port-wrong-types/*]" + REST
                + "- vectors: [accepts-json]" + REST.replace("supported", "applicable"));
        String file = directory.resolve("unsupported.yaml").toString();
        URI link = URI.create("https://tracker.example.com/1");
        assertThat(declarations.all())
                .containsExactly(
                        new Declaration(
                                List.of("not-json/latin-1", "port-wrong-types/*"),
                                VectorState.NOT_SUPPORTED,
                                "as the library does",
                                link,
                                file + ":2"),
                        new Declaration(
                                List.of("accepts-json"),
                                VectorState.NOT_APPLICABLE,
                                "as the library does",
                                link,
                                file + ":6"));
        assertThat(declarations.of("port-wrong-types/num-text"))
                .contains(declarations.all().get(0));
        assertThat(declarations.of("port-wrong-types-too/x")).isEmpty();
        assertThat(declarations.problems(Contract.published().vectors())).isEmpty();
    }

    @Test
    void canBeNone() throws IOException {
        assertThat(read("[]")).isEqualTo(Declarations.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vectors: [a] | :1: must be of type array",
                "- vectors: [a]\\n  reason: x\\n  link: https://x.example | :1: /0: state is missing",
                "- vectors: [a]\\n  state: not supported\\n  link: https://x.example | :1: /0: reason is missing",
                "- vectors: [a]\\n  state: not supported\\n  reason: x | :1: /0: link is missing",
                "- state: not supported\\n  reason: x\\n  link: https://x.example | :1: /0: vectors is missing",
                "- vectors: []# | :1: /0/vectors",
                "- vectors: [a, a]# | :1: /0/vectors",
                "- vectors: a# | :1: /0/vectors: must be of type array",
                "- vectors: ['*']# | :1: /0/vectors/0: must match",
                "- vectors: [a/b*]# | :1: /0/vectors/0: must match",
                "- vectors: [a]\\n  state: unsupported\\n  reason: x\\n  link: https://x.example | :2: /0/state: must be not supported or not applicable",
                "- vectors: [a]\\n  state: not supported\\n  reason: ''\\n  link: https://x.example | :3: /0/reason: must not be empty",
                "- vectors: [a]\\n  state: not supported\\n  reason: x\\n  link: http://x.example | :4: /0/link: must be an https URL",
                "- vectors: [a]\\n  state: not supported\\n  reason: x\\n  link: later | :4: /0/link: must be an https URL",
                "- vectors: [a]\\n  state: not supported\\n  reason: x\\n  link: 'https:' | :4: /0/link: must be an https URL",
                "- vectors: [a]\\n  because: x# | :2: /0: there is no field because",
                "- vectors: [a | is not valid YAML",
            })
    void thatAreWrongAreShownWithTheirLine(String yaml, String said) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n").replace("#", REST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unsupported.yaml" + (said.startsWith(":") ? said : ""))
                .hasMessageContaining(said);
    }

    @Test
    void ofNoVectorAndTwiceOfOneAreProblems() throws IOException {
        Declarations declarations = read("- vectors: [no-such, not-json/latin-2, accepts-json/*]" + REST
                + "- vectors: [not-json/*]" + REST + "- vectors: [not-json/html]" + REST);
        String file = directory.resolve("unsupported.yaml").toString();
        assertThat(declarations.problems(Contract.published().vectors()))
                .containsExactly(
                        file + ":1: there is no vector no-such; take it out",
                        file + ":1: there is no vector not-json/latin-2; take it out",
                        file + ":1: there is no vector accepts-json/*; take it out",
                        file + ":9: not-json/html is declared already, at " + file + ":5; take it out");
    }
}

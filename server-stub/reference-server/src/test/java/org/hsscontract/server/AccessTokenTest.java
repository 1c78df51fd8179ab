package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {

    @TempDir
    private Path folder;

    @Test
    void tokens_are_read_from_a_file() throws IOException {
        Path file = write(
                "[{\"token\":\"t1\",\"projects\":{\"p\":[\"0\",\"e\"],\"q\":[]}},{\"token\":\"t2\",\"projects\":{\"p\":[\"0\"]}}]");
        assertThat(AccessToken.readAll(file))
                .containsExactly(
                        new AccessToken("t1", Map.of("p", Set.of("0", "e"), "q", Set.of())),
                        new AccessToken("t2", Map.of("p", Set.of("0"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                                                   | 1:1: must have at least 1 entry
            {}                                                   | 1:1: must be of type array
            [{"token":"se cret","projects":{"p":["0"]}}]         | 1:11: /0/token: must match ^[!-~]*$
            [{"token":"secret","projects":{}}]                   | 1:31: /0/projects: must have at least 1 entry
            [{"token":"secret","projects":{"p":["all_granted_eps"]}}] | /0/projects/p/0: must not be all_granted_eps
            [{"token":"secret"}]                                 | 1:2: /0: projects is missing
            [{"token":"secret","projects":{"":["0"]}}]           | /0/projects
            """)
    void a_mistake_is_shown_with_its_place_but_without_the_token(String text, String expected) throws IOException {
        Path file = write(text);
        assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> AccessToken.readAll(file))
                .withMessageContaining(file + ":" + (expected.startsWith("1:") ? expected : ""))
                .withMessageContaining(expected)
                .withMessageNotContaining("cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\u00e9", "a\n"})
    void a_token_that_a_header_cannot_carry_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessToken(value, Map.of("p", Set.of("0"))))
                .withMessageContaining("visible ASCII");
    }

    @Test
    void a_token_does_not_show_in_its_text() {
        assertThat(new AccessToken("secret", Map.of("p", Set.of("0"))))
                .asString()
                .doesNotContain("secret");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("tokens.json"), text);
    }
}

package org.hsscontract.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AddressTest {
    private static final String LETTERS = "ab/~01{}%# \"\\.é😀";

    /** The examples of RFC 6901, section 5, and what is easily got wrong. */
    @ParameterizedTest
    @CsvSource({
        "/foo, foo",
        "/, ''",
        "/a~1b, a/b",
        "/c%d, c%d",
        "/e^f, e^f",
        "/i\\j, i\\j",
        "'/ ', ' '",
        "/m~0n, m~n",
        "/~01, ~1",
        "/~10, /0",
        "/~0~1, ~/",
        "/{project_id}, {project_id}"
    })
    void oneTokenIsEscapedAndUnescaped(String pointer, String token) {
        assertThat(Address.parse(pointer).tokens()).containsExactly(token);
        assertThat(Address.ROOT.append(token)).hasToString(pointer);
    }

    @Test
    void theRootIsTheEmptyPointer() {
        assertThat(Address.parse("")).isEqualTo(Address.ROOT);
        assertThat(Address.ROOT).hasToString("");
        assertThat(Address.ROOT.isRoot()).isTrue();
        assertThatThrownBy(Address.ROOT::parent).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(Address.ROOT::last).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "/a~", "/a~2b", "/~", "/a\n~b", " /a"})
    void whatIsNoPointerIsRefused(String text) {
        assertThatThrownBy(() -> Address.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', /a, true",
        "/a, /a, true",
        "/a, /a/b/c, true",
        "/a, /ab, false",
        "/a/b, /a, false",
        "/a~1b, /a/b, false"
    })
    void coversItselfAndWhatIsBeneath(String one, String other, boolean covers) {
        assertThat(Address.parse(one).covers(Address.parse(other))).isEqualTo(covers);
    }

    @Test
    void whatIsNotCoveredIsNotWithin() {
        assertThat(Address.parse("/a/b/c").within(Address.parse("/a"))).isEqualTo(Address.parse("/b/c"));
        Address other = Address.parse("/ab");
        assertThatThrownBy(() -> other.within(Address.parse("/a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsForAnyNames() {
        Random random = new Random(6901);
        for (int i = 0; i < 2000; i++) {
            Address address = new Address(names(random, 6));
            Address further = new Address(names(random, 3));
            assertThat(Address.parse(address.toString())).isEqualTo(address);
            assertThat(address.append(further).within(address)).isEqualTo(further);
            assertThat(address.append(further)).hasToString(address.toString() + further);
            assertThat(address.covers(address.append(further))).isTrue();
            assertThat(address.append(further).covers(address)).isEqualTo(further.isRoot());
            assertThat(address.upwards()).hasSize(address.tokens().size() + 1).allMatch(a -> a.covers(address));
            assertThat(address.append("x").parent()).isEqualTo(address);
            assertThat(address.append("x").last()).isEqualTo("x");
        }
    }

    /** The pointers are those that other software understands. */
    @Test
    void jacksonFindsTheSamePlace() {
        Random random = new Random(8259);
        for (int i = 0; i < 500; i++) {
            List<String> names = names(random, 4);
            ObjectNode document = new JsonMapper().createObjectNode();
            ObjectNode at = document;
            for (String name : names) {
                at = at.putObject(name);
            }
            at.put("here", i);
            JsonNode found = document.at(new Address(names).append("here").toString());
            assertThat(found.asInt()).isEqualTo(i);
        }
    }

    private static List<String> names(Random random, int most) {
        List<String> names = new ArrayList<>();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(5); j > 0; j--) {
                name.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            names.add(name.toString());
        }
        return names;
    }
}

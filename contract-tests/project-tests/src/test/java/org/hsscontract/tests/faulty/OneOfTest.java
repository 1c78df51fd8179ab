package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneOfTest {
    private static final String PROPERTY = "one-of-test";
    private static final OneOf NAMES = new OneOf(PROPERTY, List.of("path-prefix", "path-case", "limit-off-by-one"));

    @AfterEach
    void ask() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void withoutAWishEachIsChosen() {
        assertThat(NAMES.chooses("path-prefix")).isTrue();
        assertThat(NAMES.chooses("limit-off-by-one")).isTrue();
    }

    @Test
    void theOneThatIsAskedForIsChosen() {
        System.setProperty(PROPERTY, "path-case");
        assertThat(NAMES.chooses("path-case")).isTrue();
        assertThat(NAMES.chooses("path-prefix")).isFalse();
    }

    @Test
    void anUnknownNameIsAnErrorThatNamesNearOnes() {
        System.setProperty(PROPERTY, "path-prefixes");
        assertThatThrownBy(() -> NAMES.chooses("path-case"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-Done-of-test=path-prefixes: there is none of that name; near are "
                        + "'path-prefix', 'path-case', 'limit-off-by-one'");
    }
}

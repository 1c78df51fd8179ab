package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of this contract, and of another that has other names for everything. */
class ListSentencesTest {
    @TempDir
    private Path folder;

    @Test
    void sayWhatThePortListDoes() {
        Contract contract = Contract.published();
        assertThat(texts(contract, "listPortStatistics"))
                .contains(
                        "The list `data_list` holds one group for each combination of `port` and `type`; no group comes twice.",
                        "`num` counts the assets that have the group; an asset that has it several times counts once.",
                        "With `port`, only groups whose `port` is exactly that value are listed; a value that no group has finds nothing.",
                        "Several filters in one request all have to match.",
                        "The value `all_granted_eps` stands for all that the caller may see.",
                        "`category` selects which assets are looked at: `host` or `container`; left out, it is `host`.",
                        "A page has at most `limit` groups, from 1 to 200; left out, it is 10.",
                        "At the end of the list or beyond it the answer is 200 with no groups and the same `total_num`.");
    }

    @Test
    void sayNothingOfSeveralFiltersWhereThereIsOne() {
        assertThat(texts(Contract.published(), "listProcessStatistics"))
                .noneMatch(t -> t.contains("Several filters"))
                .contains("The list `data_list` holds one group for each `path`; no group comes twice.");
    }

    @Test
    void restOnElementsOfTheContract() {
        Contract contract = Contract.published();
        contract.operations()
                .forEach(o -> assertThat(ListSentences.of(contract, o))
                        .allSatisfy(sentence -> assertThat(sentence.elements())
                                .isNotEmpty()
                                .allSatisfy(element -> assertThat(ElementValue.of(contract, element)
                                                .isMissingNode())
                                        .as(element.toString())
                                        .isFalse())));
    }

    @Test
    void areMadeForAnotherContractToo() throws IOException {
        assertThat(texts(Contract.notHeld(Samples.file(folder, "rooms.yaml")), "countRooms"))
                .containsExactly(
                        "The list `rooms` holds one group for each combination of `house`, `floor` and `colour`; no group comes twice.",
                        "`doors` counts the assets that have the group; an asset that has it several times counts once.",
                        "`found` is the number of all groups that match, on all pages.",
                        "With `in_house`, only groups whose `house` is exactly that value are listed, letter case included; a value that no group has finds nothing.",
                        "With `on_floor`, groups are selected by their `floor`; how they match is declared as `range`.",
                        "Several filters in one request all have to match.",
                        "`town` selects which assets are looked at.",
                        "A `town` that does not exist, or that the caller may not see, gives 200 and an empty list, the same in both cases.",
                        "A page has at most `size` groups, from 1 to 50; left out, it is 5.",
                        "`start` is how many groups come before the page, from 0; left out, it is 0.",
                        "`page/unit` is declared as `pages`.",
                        "At the end of the list or beyond it the answer is 200 with no groups and the same `found`.",
                        "The order is nobody's promise, but as long as the data do not change the same request gives the same one.");
    }

    @Test
    void areNoneWhereNoListIsDeclared() throws IOException {
        Path file = Samples.file(folder, "rooms.yaml");
        Contract contract =
                Contract.of(Files.writeString(file, Files.readString(file).replace("x-grouped-list:", "x-other:")));
        assertThat(texts(contract, "countRooms")).isEmpty();
    }

    private static List<String> texts(Contract contract, String operation) {
        return ListSentences.of(contract, contract.operation(operation).orElseThrow()).stream()
                .map(Sentence::text)
                .toList();
    }
}

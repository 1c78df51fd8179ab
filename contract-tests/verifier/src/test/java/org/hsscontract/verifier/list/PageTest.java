package org.hsscontract.verifier.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Operation PROCESSES =
            Contract.published().operation("listProcessStatistics").orElseThrow();

    private static Optional<Page> page(String body) {
        try (TinyServer server = TinyServer.start((r, right) -> TinyAnswer.json(200, body))) {
            Target target = Target.of(server.uri(), TinyInventory.PROJECT, TinyInventory.TOKEN);
            try (Session session = new Session(target, 10, 0)) {
                return Page.of(
                        session.send(Call.of(PROCESSES, target)),
                        PROCESSES.list().orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data_list\":[]}",
                "{\"data_list\":null}",
                "{\"total_num\":null}",
                "{\"total_num\":0}",
                "{\"total_num\":0,\"data_list\":null}",
                "{\"total_num\":0,\"data_list\":[]}",
            })
    void anEmptyListMayBeWrittenInManyWays(String body) {
        assertThat(page(body))
                .hasValueSatisfying(
                        p -> assertThat(p.isEmpty() && p.total() == 0).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"data\":{\"total_num\":1,\"data_list\":[]}}",
                "{\"error_code\":\"HSS.0011\"}",
                "{\"total_num\":\"0\",\"data_list\":[]}",
                "{\"total_num\":1,\"data_list\":{}}",
                "{\"data_list\":[{\"path\":\"/a\",\"num\":1}]}",
                "{\"total_num\":1,\"data_list\":[{\"path\":\"/a\"}]}",
            })
    void anotherFormIsNoPage(String body) {
        assertThat(page(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"total_num\":7,\"data_list\":[{\"path\":\"/a\",\"num\":1}]}"})
    void theDeclaredFormIsOne(String body) {
        assertThat(page(body)).hasValueSatisfying(p -> assertThat(p.text()).contains("total 7"));
    }
}

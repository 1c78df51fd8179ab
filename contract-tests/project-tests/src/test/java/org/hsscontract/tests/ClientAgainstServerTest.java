package org.hsscontract.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hsscontract.client.AssetStatisticsClient;
import org.hsscontract.client.ErrorAnswerException;
import org.hsscontract.client.model.AssetCategory;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.hsscontract.client.model.ProcessStatisticResponseInfo;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated client against the reference server; every exchange is validated against the contract on its way. */
class ClientAgainstServerTest {
    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                    Contract.published().document().tree().toString())
            .withStrictOperationPathMatching()
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                    .build())
            .build();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<ProxyRequest> seen = new CopyOnWriteArrayList<>();
    private ReferenceServer server;
    private Proxy proxy;
    private AssetStatisticsClient client;

    @BeforeEach
    void start() {
        server = Fleet.start();
        proxy = Proxy.before(server.baseUri(), (request, upstream) -> {
            ProxyResponse response = upstream.send(request);
            validate(request, response);
            return response;
        });
        client = client(server.token());
    }

    private AssetStatisticsClient client(String token) {
        return AssetStatisticsClient.builder()
                .endpoint(proxy.baseUri())
                .projectId(server.projectId())
                .token(token)
                .build();
    }

    @AfterEach
    void everyExchangeWasValid() {
        proxy.close();
        server.close();
        assertThat(faults).isEmpty();
        assertThat(seen).isNotEmpty();
    }

    @Test
    void listsProcesses() {
        var answer =
                client.listProcessStatistics(q -> q.path("/srv/größe/dämon").category(AssetCategory.HOST));
        assertThat(answer.getTotalNum()).isEqualTo(1);
        assertThat(answer.getDataList())
                .extracting(ProcessStatisticResponseInfo::getPath)
                .containsExactly("/srv/größe/dämon");
    }

    @Test
    void listsPorts() {
        var answer = client.listPortStatistics(q -> q.port(53).type("UDP"));
        assertThat(answer.getDataList())
                .extracting(PortStatisticResponseInfo::getPort, PortStatisticResponseInfo::getType)
                .containsExactly(tuple(53, "UDP"));
    }

    @Test
    void streamsEveryPageOnce() {
        int total = client.listProcessStatistics(q -> {}).getTotalNum();
        List<String> paths = client.processStatistics(q -> q.limit(7))
                .map(ProcessStatisticResponseInfo::getPath)
                .toList();
        assertThat(paths).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void sendsEveryCharacterAsItIs() {
        for (String path : List.of(
                "/opt/my tool/run me", "/opt/a+b/c++", "/opt/100%/x_y", "/opt/semi;colon&amp", "/opt/emoji/😀")) {
            assertThat(client.listProcessStatistics(q -> q.path(path)).getDataList())
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void asksAsynchronously() {
        assertThat(client.listPortStatisticsAsync(
                                q -> q.enterpriseProjectId("all_granted_eps").limit(200))
                        .join()
                        .getDataList())
                .extracting(PortStatisticResponseInfo::getPort)
                .contains(6666, 7777);
    }

    @Test
    void tellsWhatTheServerRefuses() {
        assertThatThrownBy(() -> client("not-the-token").listPortStatistics(q -> {}))
                .isInstanceOfSatisfying(
                        ErrorAnswerException.class, e -> assertThat(e.status()).isEqualTo(401));
    }

    private void validate(ProxyRequest request, ProxyResponse response) {
        seen.add(request);
        SimpleRequest.Builder sent = SimpleRequest.Builder.get(request.path());
        request.headers().fields().forEach(f -> sent.withHeader(f.name(), f.value()));
        if (request.target().contains("?")) {
            for (String pair : request.target().split("\\?", 2)[1].split("&")) {
                String[] parts = pair.split("=", 2);
                sent.withQueryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        SimpleResponse.Builder received = new SimpleResponse.Builder(response.status()).withBody(response.body());
        response.headers().fields().forEach(f -> received.withHeader(f.name(), f.value()));
        validator
                .validate(sent.build(), received.build())
                .getMessages()
                .forEach(m -> faults.add(request.target() + ": " + m.getMessage()));
    }
}

package org.hsscontract.tests.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.review.ReviewInput;
import org.hsscontract.review.ReviewSite;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.tests.Fleet;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Profile;
import org.hsscontract.verifier.rule.RuleResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of CONTRIBUTING.md that adds a list: what of it is only data, verifier, review and generator take as they are. */
class ThirdListTest {
    @TempDir
    private Path folder;

    private ThirdList list;

    @BeforeEach
    void walk() throws IOException {
        list = ThirdList.in(folder.resolve("openapi"));
    }

    @Test
    void theContractHasIt() {
        Contract contract = list.contract();
        assertThat(contract.operations()).hasSize(3);
        assertThat(contract.operation(ThirdList.OPERATION).orElseThrow().list()).isPresent();
        assertThat(contract.vectors()).extracting(Vector::id).contains("user-by-name");
    }

    @Test
    void theVerifierProvesIt() {
        Report report = verify(ThirdList::answer);
        assertThat(report.findings())
                .extracting(f -> f.rule() + " " + f.operation() + " " + f.expected() + " " + f.actual())
                .isEmpty();
        assertThat(report.results())
                .filteredOn(r -> r.operation().equals(ThirdList.OPERATION) && r.outcome() == Outcome.PROVED)
                .extracting(RuleResult::rule)
                .hasSizeGreaterThan(30)
                .contains("filter-narrows", "filter-exact", "pages-join", "scope-members-differ", "request-vectors");
    }

    @Test
    void theVerifierFindsAFaultInItAndItsSource() {
        Report report = verify((request, upstream) ->
                ThirdList.answer(request.isProcesses() ? request : request.without("user_name"), upstream));
        assertThat(report.findings())
                .filteredOn(f -> f.rule().equals("filter-narrows"))
                .isNotEmpty()
                .extracting(Finding::operation)
                .containsOnly(ThirdList.OPERATION);
        assertThat(report.findings())
                .filteredOn(f -> f.rule().equals("filter-narrows"))
                .extracting(f -> f.source().toString())
                .anyMatch(source -> source.contains("DOCUMENTED") && source.contains("user/table-2"))
                // With a scope, of which the provenance of the example says nothing
                .allMatch(source -> source.contains("user/table-2") || source.contains("no source is named"));
    }

    private Report verify(Behaviour behaviour) {
        try (ReferenceServer server = Fleet.start();
                Proxy proxy = Proxy.before(server.baseUri(), behaviour)) {
            return Verification.of(
                            list.contract(),
                            Fleet.target(proxy.baseUri()),
                            Options.defaults().withProfile(Profile.QUICK))
                    .run();
        }
    }

    @Test
    void theReviewSiteShowsIt() throws IOException {
        Path site = folder.resolve("site");
        ReviewSite.of(ReviewInput.of(list.file())).write(site);
        for (String page : List.of("behaviour", "elements", "examples", "vectors")) {
            assertThat(Files.readString(site.resolve(page + ".html"))).as(page).contains(ThirdList.OPERATION);
        }
    }

    @Test
    void theGeneratorTakesIt() throws Exception {
        Path sdk = folder.resolve("sdk");
        Path log = folder.resolve("sdk.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("hss.sdk.jar"),
                        "sdk",
                        "go",
                        "--contract",
                        list.file().toString(),
                        "--out",
                        sdk.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("the generator ends")
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(sdk.resolve("api_asset_statistics.go")).content().contains(") ListUserStatistics(");
        assertThat(sdk.resolve("model_user_statistic_info_response_info.go")).isNotEmptyFile();
    }
}

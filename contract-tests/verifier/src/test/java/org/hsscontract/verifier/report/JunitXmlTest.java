package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitXmlTest {
    private Document document;

    @BeforeEach
    void parse() throws Exception {
        String written = Format.JUNIT.write(Judged.once());
        document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(written)));
    }

    @Test
    void aSuiteIsAnOperationAndCountsItsCases() {
        assertThat(elements(document.getDocumentElement(), "testsuite").map(s -> s.getAttribute("name")))
                .containsExactly("listProcessStatistics", "listPortStatistics");
        elements(document.getDocumentElement(), "testsuite").forEach(suite -> {
            assertThat(elements(suite, "testcase"))
                    .hasSize(Integer.parseInt(suite.getAttribute("tests")))
                    .isNotEmpty();
            assertThat(elements(suite, "failure"))
                    .hasSize(Integer.parseInt(suite.getAttribute("failures")))
                    .isNotEmpty();
            assertThat(elements(suite, "skipped"))
                    .hasSize(Integer.parseInt(suite.getAttribute("skipped")))
                    .isNotEmpty();
        });
    }

    @Test
    void aViolationFailsWithWhatCameAndItsFingerprint() {
        Element failure = elements(testcase("listProcessStatistics", "body-schema"), "failure")
                .findFirst()
                .orElseThrow();
        assertThat(failure.getTextContent()).contains("/total_num", "fingerprint 96d5af3f19df654b", "curl ");
    }

    @Test
    void aWarningIsOutputAndDoesNotFail() {
        Element warned = testcase("listProcessStatistics", "valid-values-accepted");
        assertThat(elements(warned, "failure")).isEmpty();
        assertThat(elements(warned, "system-out").findFirst().orElseThrow().getTextContent())
                .contains("warning at");
    }

    @Test
    void whatIsNotProvedIsSkippedAndSaysWhatWouldProveIt() {
        assertThat(skipped("listPortStatistics", "limit-default"))
                .startsWith("not proved: a list of more than 10 groups would prove it");
    }

    @Test
    void whatIsWaivedIsSkippedAndSaysWhy() {
        assertThat(skipped("listPortStatistics", Judged.WAIVED_RULE))
                .isEqualTo("waived until 2026-12-31: SCTP is coming | <soon> (https://issues.example/7)");
    }

    private String skipped(String operation, String rule) {
        return elements(testcase(operation, rule), "skipped")
                .findFirst()
                .orElseThrow()
                .getAttribute("message");
    }

    private Element testcase(String operation, String rule) {
        return elements(document.getDocumentElement(), "testcase")
                .filter(c -> c.getAttribute("classname").equals(operation)
                        && c.getAttribute("name").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Element in, String name) {
        var nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}

package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.ExpectedError;
import org.hsscontract.core.vector.ExpectedOutcome;
import org.hsscontract.core.vector.ExpectedResult;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.ResponseVector;
import org.hsscontract.core.vector.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What drivers say against vectors: strictly, and only as far as the vectors say. */
class AnswersJudgedTest {
    private static final Contract CONTRACT = Contract.published();
    private static final String ALL_RIGHT = "";
    /** Reads the outcomes of this test, which are easier to read without escaped quotes. */
    private static final JsonMapper SINGLE_QUOTES = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<Vector> vectors() {
        return CONTRACT.vectors().stream()
                .filter(v -> v.kind().isAboutClients())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatIsExpectedPassesAndNothingElse(Vector vector) {
        assertThat(said(vector, right(vector))).isEqualTo(ALL_RIGHT);
        List.of(
                        "'result':{}",
                        "'result':null",
                        "'result':{'total_num':null,'data_list':null}",
                        "'items':[null]",
                        "'not_implemented':'no'",
                        "'error':{'kind':'answer','status':418}",
                        "'items':[],'error':{'kind':'answer','status':418}")
                .forEach(wrong -> assertThat(said(vector, wrong)).as(wrong).isNotEqualTo(ALL_RIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'result':{'total_num':1,'data_list':[{'port':1,'type':'TCP','num':1}]} | ",
                "'result':{'data_list':[{'num':1,'type':'TCP','port':1}],'total_num':1} | ",
                "'result':{'total_num':1.0,'data_list':[{'port':1,'type':'TCP','num':1}]} | 1.0",
                "'result':{'total_num':'1','data_list':[{'port':1,'type':'TCP','num':1}]} | the result",
                "'result':{'total_num':true,'data_list':[{'port':1,'type':'TCP','num':1}]} | the result",
                "'result':{'total_num':1,'data_list':[{'port':1,'type':'TCP','num':null}]} | null",
                "'result':{'total_num':1,'data_list':[{'port':1,'type':'TCP'}]} | the result",
                "'result':{'total_num':1,'data_list':[]} | the result",
                "'result':{'total_num':1,'data_list':[{'port':1,'type':'TCP','num':1},{'port':1,'type':'TCP','num':1}]} | the result",
                "'result':{'total_num':1,'data_list':[{'port':1,'type':'tcp','num':1}]} | tcp",
                "'result':{'total_num':1,'data_list':[{'port':1,'type':'TCP','num':1,'more':null}]} | more",
                "'result':{'total_num':1,'data_list':{'port':1,'type':'TCP','num':1}} | the result",
                "'error':{'kind':'other'} | the error",
                "'items':[{'port':1,'type':'TCP','num':1}] | 1 items",
            })
    void resultsAreComparedExactly(String outcome, String seen) {
        check(said(vector("number-edges/smallest"), outcome), seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "retry-after/seconds | 'kind':'answer','status':429,'error_code':'APIGW.0308','error_msg':'Throttled','retry_after':120 | ",
                "retry-after/seconds | 'kind':'answer','status':429,'error_code':'APIGW.0308','error_msg':'Throttled','retry_after':120,'request_id':'any' | ",
                "retry-after/seconds | 'kind':'answer','status':429,'error_code':'APIGW.0308','error_msg':'Throttled','retry_after':null | 120",
                "retry-after/seconds | 'kind':'answer','status':429,'error_code':'APIGW.0308','error_msg':'Throttled' | 120",
                "retry-after/seconds | 'kind':'answer','status':503,'error_code':'APIGW.0308','error_msg':'Throttled','retry_after':120 | 503",
                "retry-after/seconds | 'kind':'answer','error_code':'APIGW.0308','error_msg':'Throttled','retry_after':120 | 429",
                "retry-after/date | 'kind':'answer','status':429,'error_code':'APIGW.0308','error_msg':'Throttled','retry_after':3 | ",
                "error-bodies/html | 'kind':'answer','status':500,'error_code':null | ",
                "error-bodies/html | 'kind':'other' | the error",
                "error-bodies/html | 'kind':'broken-contract' | the error",
                "not-json/html | 'kind':'broken-contract' | ",
                "not-json/html | 'kind':'transport' | ",
                "not-json/html | 'kind':'other' | an error that is no answer (broken-contract), and that the SDK documents",
                "not-json/html | 'kind':'answer','status':200 | an error that is no answer",
                "transfer-cut-off/in-the-body | 'kind':'transport' | ",
                "transfer-cut-off/in-the-body | 'kind':'broken-contract' | ",
                "transfer-cut-off/in-the-body | 'kind':'answer','status':200 | an error that is no answer",
            })
    void errorsAreComparedAsFarAsTheyAreGiven(String id, String error, String said) {
        check(said(vector(id), "'error':{" + error + "}"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "process-pages/one | [0] | | ",
                "process-pages/one | [] | | 1 items",
                "process-pages/one | [0,0] | | number 2 of them",
                "process-pages/one | [1] | | number 1 of them",
                "process-pages/one | [0] | 'kind':'broken-contract' | no error at the end",
                "process-pages/begun-later | [20,21,22,23,24] | | ",
                "process-pages/begun-later | [0,1,2,3,4] | | /usr/bin/20",
                "process-pages/begun-later | [20,22,21,23,24] | | number 2 of them",
                "same-page-again-and-again/processes | [0,1,2,3,4,5,6,7,8,9] | 'kind':'other' | that the SDK documents",
                "same-page-again-and-again/processes | [0,1,2,3,4,5,6,7,8,9] | 'kind':'broken-contract' | ",
                "same-page-again-and-again/processes | [0,1,2,3,4,5,6,7,8,9] | | an error that is no answer",
                "same-page-again-and-again/processes | [0,1,2,3,4,5,6,7,8,9,0] | 'kind':'other' | number 11 of them",
                "list-beyond-the-largest-offset | [] | 'kind':'broken-contract' | ",
                "list-beyond-the-largest-offset | [] | 'kind':'answer','status':400 | an error that is no answer",
            })
    void itemsAreComparedInOrder(String id, String numbers, String error, String said) {
        String items = numbers.equals("[]") ? "[]" : numbers.replaceAll("\\d+", "{'path':'/usr/bin/$0','num':1}");
        check(said(vector(id), "'items':" + items + (error == null ? "" : ",'error':{" + error + "}")), said);
    }

    private static void check(String all, String said) {
        if (said == null) {
            assertThat(all).isEqualTo(ALL_RIGHT);
        } else {
            assertThat(all).contains(said);
        }
    }

    /** The outcome of a right driver. */
    private static String right(Vector vector) {
        if (vector instanceof PagingVector paging) {
            PagedList list = new Scenario(vector, CONTRACT).list(paging);
            long first = paging.list().repeats()
                    ? 0
                    : paging.arguments().text("offset").map(Long::valueOf).orElse(0L);
            String items = LongStream.range(
                            first, first + paging.expect().items().orElse(0))
                    .mapToObj(n -> list.entry(n).toString())
                    .collect(Collectors.joining(",", "[", "]"));
            return "'items':" + items
                    + paging.expect().error().map(e -> "," + said(e)).orElse("");
        }
        if (vector instanceof ResponseVector response) {
            return response.expect() instanceof ExpectedResult result
                    ? "'result':" + result.value()
                    : said(response.expect());
        }
        return "'result':{'total_num':0,'data_list':[]}";
    }

    private static String said(ExpectedOutcome error) {
        return "'error':" + ((ExpectedError) error).json();
    }

    private static String said(Vector vector, String outcome) {
        String json = SINGLE_QUOTES.readTree("{'id':'x'," + outcome + "}").toString();
        return new AnswerExpectation(
                        new Scenario(vector, CONTRACT), CONTRACT.source(vector).strength())
                .findings(AnswerLine.of(json.getBytes(StandardCharsets.UTF_8)).outcome()).stream()
                        .map(ScenarioFinding::sentence)
                        .collect(Collectors.joining("; "));
    }

    private static Vector vector(String id) {
        return CONTRACT.vectors().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

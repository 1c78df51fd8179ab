package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'a','result':{'total_num':0,'data_list':[]}}",
                "{'id':'a','result':null}",
                "{'id':'a','error':{'kind':'answer','status':429,'error_code':'X','error_msg':'m','request_id':'r','retry_after':7}}",
                "{'id':'a','error':{'kind':'other','status':null,'error_code':null,'retry_after':null}}",
                "{'id':'a','items':[]}",
                "{'id':'a','items':[{'path':'/a'}],'error':{'kind':'broken-contract'}}",
                "{'id':'a','not_implemented':'the library has no pager'}",
            })
    void takesWhatTheProtocolHas(String line) {
        AnswerLine outcome = read(line);
        assertThat(outcome.id()).contains("a");
        assertThat(outcome.outcome()).isNotInstanceOf(DriverAnswer.NoOutcome.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'a','result':{} | an outcome in JSON",
                "{'id':'a','result':{}} {} | an outcome in JSON",
                "{'id':'a','result':{},'result':{}} | an outcome in JSON",
                "{'id':'a','result':NaN} | an outcome in JSON",
                "{id:'a'} | an outcome in JSON",
                "{} | an outcome with the id of its task",
                "{'result':{}} | an outcome with the id of its task",
                "{'id':7,'result':{}} | an outcome with the id of its task",
                "{'id':null,'result':{}} | an outcome with the id of its task",
                "{'id':'a'} | one of result, error, items",
                "{'id':'a','result':{},'error':{'kind':'other'}} | one of result, error, items",
                "{'id':'a','result':{},'items':[]} | one of result, error, items",
                "{'id':'a','items':[],'not_implemented':'x'} | one of result, error, items",
                "{'id':'a','resultat':{}} | one of result, error, items",
                "{'id':'a','items':{}} | items to be an array",
                "{'id':'a','items':null} | items to be an array",
                "{'id':'a','error':'broken'} | an error with a kind of [answer, broken-contract, other, transport]",
                "{'id':'a','error':{}} | an error with a kind of",
                "{'id':'a','error':{'kind':'Answer','status':400}} | an error with a kind of",
                "{'id':'a','error':{'kind':7}} | an error with a kind of",
                "{'id':'a','error':{'kind':'answer','status':'400'}} | status of an error to be an integer",
                "{'id':'a','error':{'kind':'answer','status':400.0}} | status of an error to be an integer",
                "{'id':'a','error':{'kind':'answer','status':429,'retry_after':'7'}} | retry_after of an error to be an integer",
                "{'id':'a','error':{'kind':'answer','status':400,'error_code':7}} | error_code of an error to be a text",
                "{'id':'a','error':{'kind':'answer','status':400,'code':'x'}} | and nothing else",
                "{'id':'a','items':[],'error':{'kind':'?'}} | an error with a kind of",
                "{'id':'a','not_implemented':true} | not_implemented to be a text that says why",
                "{'id':'a','not_implemented':' '} | not_implemented to be a text that says why",
            })
    void saysWhatIsWrongWithAnythingElse(String line, String expected) {
        assertThat(read(line).outcome())
                .isInstanceOfSatisfying(
                        DriverAnswer.NoOutcome.class,
                        missing -> assertThat(missing.finding().expected()).contains(expected));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] line = "{\"id\":\"a\",\"result\":\"größe\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(AnswerLine.of(line).outcome())
                .isInstanceOfSatisfying(
                        DriverAnswer.NoOutcome.class,
                        missing -> assertThat(missing.finding().expected()).isEqualTo("an outcome in UTF-8"));
    }

    private static AnswerLine read(String line) {
        return AnswerLine.of(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}

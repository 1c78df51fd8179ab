package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractExamplesTest {

    @Test
    void everyAnswerHasAnExampleAndAllAreValid() {
        assertThat(ContractExamples.invalid(Contract.read())).isEmpty();
    }

    /** Each line breaks the contract in one place and names what the finding must begin with. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {total_num: 1, data_list: [{num: 4  | {total_num: 1, data_list: [{num: 0 | listPortStatistics 200: /data_list/0/num
        error_code: APIGW.0308,             | code: APIGW.0308,                  | listProcessStatistics 429:
        example: {error_code: HSS.0010      | x-example: {error_code: HSS.0010   | listPortStatistics 403 has no example
        maximum: 200, default: 10           | maximum: 200, default: 0           | default of limit:
        documented: {value: 123}            | documented: {value: ssh}           | port:
        """)
    void reportsWhatIsInvalid(String text, String replacement, String finding) {
        String content = ContractFiles.text(ContractFiles.CONTRACT);
        assertThat(content).contains(text);

        assertThat(ContractExamples.invalid(new Contract(ContractFiles.yaml(content.replace(text, replacement)))))
                .anySatisfy(found -> assertThat(found).startsWith(finding));
    }
}

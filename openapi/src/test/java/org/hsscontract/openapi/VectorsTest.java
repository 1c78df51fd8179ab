package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class VectorsTest {
    static final Iterable<String> UNSEEN = MalformedVectors.UNSEEN.keySet();

    private static final Contract CONTRACT = Contract.read();
    private static final ExchangeValidator VALIDATOR = new ExchangeValidator(CONTRACT);
    private static final ProvenanceCheck REFERENCES = new ProvenanceCheck(
            CONTRACT,
            ContractFiles.yaml(ContractFiles.PROVENANCE),
            ContractFiles.yaml(ContractFiles.DECISIONS),
            VendorDocument.all(),
            QuotedStandards.read());

    @Test
    void vectorsFitTheContractAndTouchAllOfIt() {
        assertThat(check(VectorFiles.read()).findings()).isEmpty();
    }

    @Test
    void indexListsTheFiles() {
        assertThat(VectorFiles.index()).isEqualTo(VectorFiles.names()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @FieldSource("UNSEEN")
    void whatTheValidatorIsSaidNotToSeeItDoesNotSee(String beginning) {
        MalformedVectors malformed = new MalformedVectors(CONTRACT, VALIDATOR);

        assertThat(VectorFiles.read().expanded("malformed-request"))
                .filteredOn(vector -> vector.id().startsWith(beginning))
                .anySatisfy(vector -> assertThat(malformed.isSeen(vector)).isFalse());
    }

    /** Each line breaks one file in one place and names the finding that it must give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        request-token.json       | "id": "accepts-json"        | "id": "Accepts JSON"         | request-token.json/vectors/1/id: does not match the regex pattern
        request-token.json       | Accept is absent or allows  | accept is absent or allows   | request-token.json/vectors/1/documentation: does not match the regex pattern
        request-token.json       | "accepts":                  | "accept":                    | request-token.json/vectors/1/expect/headers: property 'accept' is not defined
        request-token.json       | "token": "a-token-for-tests", | ``                         | request-token.json/vectors/1: required property 'token' not found
        malformed-texts.json     | "expect": {"status": 400    | "expect": {"status": 418     | malformed-texts.json/vectors/0/expect/status: does not have a value in the enumeration
        malformed-access.json    | "element": "/paths/~1v5~1{project_id}~1asset~1process~1statistics/get/x-grouped-list/scope/project_id/unknown", | `` | malformed-access.json expanded/vectors/16: required property 'element' not found
        request-token.json       | "id": "accepts-json"        | "id": "port-parameters/none" | port-parameters/none is there twice
        response-broken.json     | "port/table-4",             | "port/table-9",              | port-wrong-types/total-text: there is no source port/table-9
        response-broken.json     | "port/table-4",             | "no-such-decision",          | port-wrong-types/total-text: there is no source no-such-decision
        request-token.json       | "listPortStatistics"        | "listHosts"                  | accepts-json: there is no operation listHosts
        malformed-texts.json     | Path/schema/maxLength       | Path/schema/maximum          | path-too-long: there is no element /components/parameters/Path/schema/maximum
        malformed-texts.json     | Path/schema/maxLength       | Path/schema/type             | path-too-long: no source is one of /components/parameters/Path/schema/type
        malformed-encoding.json  | "decision": "malformed-encoding" | "decision": "encoding"  | percent-encoding-broken/alone: decision encoding does not exist
        request-parameters.json  | "arguments": {"port": 22}   | "arguments": {"ports": 22}   | port-parameters/port: there is no parameter ports
        request-parameters.json  | "arguments": {"port": 22}   | "arguments": {"port": 23}    | port-parameters/port: must is not what the arguments are, {port=23}
        request-parameters.json  | ["limit", "10"], ["offset"  | ["limit", "9"], ["offset"    | port-documented-request: may has what is not a default of
        request-parameters.json  | {"arguments": {"limit": 200}, "expect": {"query": {"must": [["limit", "200"]] | {"arguments": {"limit": 201}, "expect": {"query": {"must": [["limit", "201"]] | paging-edges/largest-limit: Numeric instance is greater
        request-encoding.json    | /v5/a%2Fb/asset             | /v5/a%2520b/asset            | project-characters/slash: the arguments make another path
        request-token.json       | {"X-Auth-Token": "a-token-for-tests"} | {"X-Auth-Token": "x"} | accepts-json: X-Auth-Token is not the token
        response-success.json    | \\"num\\" : 13,             | \\"num\\" : 0,               | process-documented-answer: /data_list/0/num: must have a minimum value of 1
        response-success.json    | \\"num\\" : 13,             | \\"num\\" : 12,              | process-documented-answer: /data_list/0/num is expected to be 13, but sent is 12
        response-success.json    | \\"total_num\\" : 1,        | \\"total_num\\" : 1          | process-documented-answer: the body is not JSON
        response-success.json    | {"result": {"total_num": 1, "data_list": [{"port": 123 | {"result": {"total_num": 1, "data_list": [{"port": 124 | port-documented-answer: /data_list/0/port is expected to be 124
        response-broken.json     | "body": "{}"                | "body": "{\\"total_num\\":0,\\"data_list\\":[]}" | other-json/empty-object: the body keeps the contract
        response-broken.json     | "status": 200               | "status": 201                | not-json/empty: status 201 is expected to be: broken-contract
        response-errors.json     | {"status": 403, "body"      | {"status": 404, "body"       | declared-errors/403: another status is expected than sent
        response-errors.json     | {\\"error_code\\":\\"NEW.9999 | {\\"error_code\\":\\"NEW.99 | error-bodies/unknown-code: error_code is expected, but not sent
        response-errors.json     | ["X-Request-Id", "2f0c5a4e"] | ["X-Request-Id", "other"]   | request-id-of-errors/header-only: request_id is expected, but not sent
        response-errors.json     | ["Retry-After", "120"]      | ["Retry-After", "121"]       | retry-after/seconds: retry_after is expected, but not sent
        paging.json              | "arguments": {"offset": 20}  | "arguments": {"from": 20}    | process-pages/begun-later: there is no parameter from
        paging.json              | {"port": 443, "type": "T{n}", "num": 1}}, | {"port": "443", "type": "T{n}", "num": 1}}, | port-pages/several: a page/data_list/0/port: string found, integer expected
        paging.json              | "expect": {"items": 11, "offsets": [0, 10, 11]} | "expect": {"items": 10, "offsets": [0, 10, 11]} | process-pages/one-more-than-a-page: a walk has 11 items
        paging.json              | "offsets": [0, 2, 4, 5]     | "offsets": [0, 2, 4]         | short-pages: a walk asks for the offsets [0, 2, 4, 5]
        paging.json              | "list": {"groups": 25, "fails_at": 20, | "list": {"groups": 25, | error-on-a-later-page/later: a walk has 25 items
        paging.json              | {"offsets": [2147483640], "error": {"kind": "broken-contract"}} | {"offsets": [2147483640]} | list-beyond-the-largest-offset: a walk ends with the error: broken-contract
        response-transfer.json   | "transfer": "cut-off"       | "transfer": "whole"          | transfer-cut-off/in-the-body: an answer that is whole is expected to fail with: transport
        malformed-encoding.json  | path=%C0%AF                 | path=%C3%AF                  | encoded-text-not-utf-8/overlong-slash: the target can be decoded
        malformed-encoding.json  | type=TCP%0A                 | type=TCP%A                   | control-characters/line-feed: the target can not be decoded
        malformed-integers.json  | limit=201                   | limit=199                    | limit-too-large/by-one: the validator finds nothing wrong
        malformed-texts.json     | {x*4097}                    | {x*4096}                     | path-too-long: the validator finds nothing wrong
        malformed-texts.json     | "query": "type="            | "query": "port="             | no vector has listPortStatistics refused for empty type
        request-parameters.json  | "category": "container"     | "category": "host"           | no vector has listPortStatistics asked with category=container
        response-errors.json     | {"status": 401}, "expect": {"error": {"status": 401}} | {"status": 402}, "expect": {"error": {"status": 402}} | no vector has listPortStatistics answered with 401
        response-broken.json     | {\\"total_num\\":1,\\"data_list\\":[{\\"num\\":1}]} | {} | no vector has listProcessStatistics broken without path
        """)
    void reportsWhatIsWrong(String file, String text, String replacement, String finding) {
        assertThat(VectorFiles.text(file)).contains(text);

        assertThat(check(VectorFiles.with(file, text, replacement)).findings())
                .anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    private static VectorCheck check(VectorFiles files) {
        return new VectorCheck(REFERENCES, VALIDATOR, files);
    }
}

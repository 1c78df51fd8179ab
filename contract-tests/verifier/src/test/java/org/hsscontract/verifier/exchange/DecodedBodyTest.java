package org.hsscontract.verifier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedBodyTest {
    private static final byte[] PLAIN = "{\"total_num\": 0}".getBytes(StandardCharsets.UTF_8);

    private static DecodedBody of(String coding, byte[] body) {
        return of(HeaderFields.none().with("content-encoding", coding), body);
    }

    private static DecodedBody of(HeaderFields headers, byte[] body) {
        return DecodedBody.of(new WireResponse("HTTP/1.1", 200, headers, body, 0));
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(PLAIN);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(PLAIN);
        }
        return packed.toByteArray();
    }

    @Test
    void withoutCodingTheBodyIsTheContent() {
        assertThat(of(HeaderFields.none(), PLAIN).bytes()).isEqualTo(PLAIN);
        assertThat(of("identity", PLAIN).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "deflate"})
    void aKnownCodingIsTakenOff(String coding) throws IOException {
        DecodedBody content = of(coding, coding.equals("deflate") ? deflate() : gzip());
        assertThat(content.bytes()).isEqualTo(PLAIN);
        assertThat(content.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip       | the body is not gzip",
                "deflate    | the body is not deflate",
                "br         | the coding 'br' was not asked for",
                "gzip, gzip | the coding 'gzip, gzip' was not asked for",
            })
    void aWrongOneIsAFaultAndTheBodyStays(String coding, String fault) {
        DecodedBody content = of(coding, PLAIN);
        assertThat(content.fault()).hasValue(fault);
        assertThat(content.bytes()).isEqualTo(PLAIN);
    }

    @Test
    void aGzipThatIsCutOffOrDamagedIsAFault() throws IOException {
        byte[] whole = gzip();
        byte[] damaged = whole.clone();
        damaged[damaged.length - 5] ^= 1;
        assertThat(of("gzip", Arrays.copyOf(whole, whole.length - 9)).fault()).hasValue("the body is not gzip");
        assertThat(of("gzip", damaged).fault()).hasValue("the body is not gzip");
    }

    @Test
    void nothingNeedsNoDecoding() {
        assertThat(of("gzip", new byte[0]).fault()).isEmpty();
    }
}

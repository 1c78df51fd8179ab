package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.OPERATION;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class ContentEncodingTrueTest {
    @Test
    void anUncompressedBodyIsProved() {
        RuleVerdict.of(ContentEncodingTrue.class, right()).isProvedAt(OPERATION);
    }

    @Test
    void aCompressedBodyThatWasAskedForIsProved() {
        RuleVerdict.ofCalls(
                        ContentEncodingTrue.class,
                        (r, right) -> compressed(right.answer(r)),
                        call -> call.withHeader("Accept-Encoding", "gzip"))
                .isProvedAt(OPERATION);
    }

    @Test
    void aCompressedBodyThatWasNotAskedForIsWarnedOf() {
        RuleVerdict.of(ContentEncodingTrue.class, (r, right) -> compressed(right.answer(r)))
                .isWarnedAt(OPERATION)
                .saying("not asked for");
    }

    @Test
    void aCompressedBodyThatDoesNotSayItIsFound() {
        RuleVerdict.of(
                        ContentEncodingTrue.class,
                        (r, right) -> compressed(right.answer(r)).withoutHeader("Content-Encoding"))
                .isViolatedAt(OPERATION)
                .saying("a body in gzip, and no header");
    }

    @Test
    void aBodyThatIsNotCompressedAsItSaysIsFound() {
        RuleVerdict.of(ContentEncodingTrue.class, (r, right) -> right.answer(r).withHeader("Content-Encoding", "gzip"))
                .isViolatedAt("/x-grouped-list/items");
    }

    @Test
    void anUnknownCodingIsWarnedOf() {
        RuleVerdict.of(ContentEncodingTrue.class, (r, right) -> right.answer(r).withHeader("Content-Encoding", "br"))
                .isWarnedAt(OPERATION);
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(ContentEncodingTrue.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }

    private static TinyAnswer compressed(TinyAnswer answer) {
        return answer.withBody(zipped(answer.body())).withHeader("Content-Encoding", "gzip");
    }

    private static byte[] zipped(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

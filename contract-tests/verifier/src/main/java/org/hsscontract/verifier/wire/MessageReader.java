package org.hsscontract.verifier.wire;

import static org.hsscontract.verifier.wire.TransferException.Kind.CUT_OFF;
import static org.hsscontract.verifier.wire.TransferException.Kind.MALFORMED;
import static org.hsscontract.verifier.wire.TransferException.Kind.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hsscontract.core.http.HeaderFields;

/**
 * Reads one HTTP/1.1 response strictly (RFC 9112), where a client library would be lenient: lenience hides faults.
 */
final class MessageReader {
    private static final int MOST_HEAD = 256 * 1024;
    private static final int MOST_BODY = 64 * 1024 * 1024;
    private static final String FIRST_LINE = "the status line";
    /** A sender must not generate elements that do not match the grammar. */
    private static final String GRAMMAR = "RFC 9110 §2.2";
    /** A sender must not generate several lines of a field that is no list. */
    private static final String SINGLE_LINE = "RFC 9110 §5.3";

    private static final String LENGTH = "RFC 9110 §8.6";
    private static final String BOTH_LENGTHS = "RFC 9112 §6.2";
    /** A sender must not apply chunked more than once. */
    private static final String CHUNKED_ONCE = "RFC 9112 §6.1";

    private final InputStream in;

    MessageReader(InputStream in) {
        this.in = in;
    }

    /** Whether the connection can be used again after the response. */
    static boolean reusable(WireResponse response) {
        boolean close = response.headers().all("Connection").stream()
                .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains("close"));
        return !close && response.version().equals("HTTP/1.1") && response.trailing() == 0 && framed(response);
    }

    private static boolean framed(WireResponse response) {
        return bodiless(response.status())
                || response.headers().first("Content-Length").isPresent()
                || response.headers().first("Transfer-Encoding").isPresent();
    }

    private static boolean bodiless(int status) {
        return status == 204 || status == 304 || status / 100 == 1;
    }

    WireResponse read(WireRequest request) throws IOException, TransferException {
        WireResponse head;
        do {
            head = head();
        } while (head.status() / 100 == 1 && head.status() != 101);
        if (request.answeredWithoutBody() || bodiless(head.status())) {
            return head;
        }
        return new WireResponse(head.version(), head.status(), head.headers(), body(head.headers()), 0);
    }

    private WireResponse head() throws IOException, TransferException {
        String line = line(FIRST_LINE);
        if (!line.matches("HTTP/1\\.[01] [1-5][0-9]{2}( .*)?")) {
            throw new TransferException(MALFORMED, GRAMMAR, "the status line is not one: " + shortened(line));
        }
        HeaderFields headers = headers();
        return new WireResponse(line.substring(0, 8), Integer.parseInt(line.substring(9, 12)), headers, new byte[0], 0);
    }

    private HeaderFields headers() throws IOException, TransferException {
        HeaderFields headers = HeaderFields.none();
        int size = 0;
        for (String line = line("the header"); !line.isEmpty(); line = line("the header")) {
            int colon = line.indexOf(':');
            if (colon < 1 || !line.substring(0, colon).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                throw new TransferException(MALFORMED, GRAMMAR, "a header line is not one: " + shortened(line));
            }
            size += line.length();
            if (size > MOST_HEAD) {
                throw new TransferException(TOO_LARGE, "the header is larger than " + MOST_HEAD + " bytes");
            }
            headers = headers.with(
                    line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(HeaderFields headers) throws IOException, TransferException {
        List<String> codings = codings(headers);
        List<String> lengths = headers.all("Content-Length");
        if (!codings.isEmpty()) {
            if (!lengths.isEmpty()) {
                throw new TransferException(
                        MALFORMED, BOTH_LENGTHS, "the response has both Content-Length and Transfer-Encoding");
            }
            if (codings.stream().filter("chunked"::equals).count() > 1) {
                throw new TransferException(MALFORMED, CHUNKED_ONCE, "the body is chunked more than once: " + codings);
            }
            boolean chunked = codings.get(codings.size() - 1).equals("chunked");
            byte[] body = chunked ? chunks() : toTheEnd();
            return decoded(body, chunked ? codings.subList(0, codings.size() - 1) : codings);
        }
        if (lengths.isEmpty()) {
            return toTheEnd();
        }
        if (lengths.size() > 1) {
            throw new TransferException(MALFORMED, SINGLE_LINE, "Content-Length comes more than once: " + lengths);
        }
        if (!lengths.get(0).matches("[0-9]+")) {
            throw new TransferException(
                    MALFORMED, GRAMMAR, "Content-Length is no number: " + shortened(lengths.get(0)));
        }
        long length = number(lengths.get(0), 10);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        take(length, body, LENGTH, "Content-Length announced " + length + " bytes");
        return body.toByteArray();
    }

    /** All transfer codings, in one header line or several. */
    private static List<String> codings(HeaderFields headers) {
        return headers.all("Transfer-Encoding").stream()
                .flatMap(v -> Stream.of(v.split(",")))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
    }

    /** Takes transfer codings off that were applied before the last one; nobody asked for them, but nothing forbids them. */
    private static byte[] decoded(byte[] body, List<String> codings) throws TransferException {
        byte[] decoded = body;
        for (int i = codings.size() - 1; i >= 0; i--) {
            if (!codings.get(i).matches("(x-)?gzip")) {
                throw new TransferException(
                        MALFORMED, "the transfer coding " + shortened(codings.get(i)) + " is not known");
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(decoded))) {
                decoded = in.readNBytes(MOST_BODY + 1);
            } catch (IOException e) {
                throw new TransferException(MALFORMED, "the body is not in the transfer coding gzip");
            }
            if (decoded.length > MOST_BODY) {
                throw new TransferException(TOO_LARGE, "the body is larger than " + MOST_BODY + " bytes");
            }
        }
        return decoded;
    }

    private byte[] chunks() throws IOException, TransferException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line("a chunk").split(";", 2)[0].strip();
            if (!size.matches("[0-9A-Fa-f]+")) {
                throw new TransferException(MALFORMED, GRAMMAR, "a chunk size is not one: " + shortened(size));
            }
            long length = number(size, 16);
            if (length == 0) {
                headers();
                return body.toByteArray();
            }
            take(length, body, GRAMMAR, "a chunk announced " + length + " bytes");
            endOfChunk();
        }
    }

    /** Leading zeros are allowed, as many as there are. */
    private static long number(String digits, int radix) throws TransferException {
        try {
            return Long.parseLong(digits, radix);
        } catch (NumberFormatException e) {
            throw new TransferException(TOO_LARGE, "a length is larger than any body: " + shortened(digits));
        }
    }

    /** CR LF and not LF alone, or a chunk that announced one byte too many would take the CR. */
    private void endOfChunk() throws IOException, TransferException {
        ByteArrayOutputStream end = new ByteArrayOutputStream(2);
        take(2, end, GRAMMAR, "the end of a chunk has 2 bytes");
        if (!end.toString(StandardCharsets.ISO_8859_1).equals("\r\n")) {
            throw new TransferException(MALFORMED, GRAMMAR, "a chunk is not as long as it announced");
        }
    }

    private byte[] toTheEnd() throws IOException, TransferException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            room(body, n);
            body.write(buffer, 0, n);
        }
        return body.toByteArray();
    }

    private void take(long length, ByteArrayOutputStream body, String broken, String announced)
            throws IOException, TransferException {
        byte[] buffer = new byte[8192];
        long left = length;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                throw new TransferException(
                        CUT_OFF, broken, announced + ", but the connection ended " + left + " bytes before that");
            }
            room(body, n);
            body.write(buffer, 0, n);
            left -= n;
        }
    }

    private static void room(ByteArrayOutputStream body, int more) throws TransferException {
        if (body.size() + more > MOST_BODY) {
            throw new TransferException(TOO_LARGE, "the body is larger than " + MOST_BODY + " bytes");
        }
    }

    private String line(String what) throws IOException, TransferException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                // Before the first byte there is no message that could be broken.
                boolean begun = line.size() > 0 || !what.equals(FIRST_LINE);
                throw new TransferException(CUT_OFF, begun ? GRAMMAR : "", "the connection ended within " + what);
            }
            if (line.size() >= MOST_HEAD) {
                throw new TransferException(TOO_LARGE, "a line of the head is longer than " + MOST_HEAD + " bytes");
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}

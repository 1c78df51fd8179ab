package org.hsscontract.verifier.wire;

import org.hsscontract.core.http.HeaderFields;

/**
 * A response as it came from the wire.
 *
 * @param version for example {@code HTTP/1.1}
 * @param status the three-digit status
 * @param headers the header fields
 * @param body the content after the transfer coding was taken off; not decompressed
 * @param trailing how many bytes followed the end of the message where none may, 0 if none were seen
 */
public record WireResponse(String version, int status, HeaderFields headers, byte[] body, int trailing) {}

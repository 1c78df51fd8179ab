package org.hsscontract.core.vector;

import java.util.Optional;
import org.hsscontract.core.http.HeaderFields;

/**
 * A request that a server must refuse. The placeholders of path, query and headers are as in the file.
 *
 * @param path raw, as on the wire
 * @param query raw, as on the wire; no question mark if there is none
 * @param headers further headers
 * @param token what is in the token's header
 * @param element address in the provenance of what a server breaks that does not refuse; empty if it breaks a decision that
 *     no element has, which is then there
 * @param expect how it is refused
 */
public record MalformedRequestVector(
        VectorHeading heading,
        String method,
        String path,
        Optional<String> query,
        HeaderFields headers,
        TokenVariant token,
        Optional<String> element,
        ExpectedRefusal expect)
        implements Vector {
    @Override
    public VectorKind kind() {
        return VectorKind.MALFORMED_REQUEST;
    }
}

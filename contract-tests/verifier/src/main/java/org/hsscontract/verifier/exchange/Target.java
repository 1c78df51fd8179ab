package org.hsscontract.verifier.exchange;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.TrustedCertificates;

/**
 * The implementation to verify.
 *
 * @param baseUri scheme, host, port and, if the API does not start at the root, a path prefix
 * @param projectId the value of the operations' path parameter
 * @param token the token that gives access to it; never printed
 * @param tokenVariable name of the environment variable that stands for the token in printed commands
 * @param timeLimit for each exchange as a whole
 * @param headers further header fields of every call; unlike the token they are printed
 * @param tls what decides about certificates, if not the platform
 */
public record Target(
        URI baseUri,
        String projectId,
        String token,
        String tokenVariable,
        Duration timeLimit,
        HeaderFields headers,
        Optional<SSLContext> tls) {
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(10);
    public static final String DEFAULT_TOKEN_VARIABLE = "HSS_TOKEN";
    /** They say how a message is transferred, which is the verifier's own to say. */
    private static final Set<String> RESERVED_HEADERS =
            Set.of("host", "connection", "content-length", "transfer-encoding");

    /**
     * @throws IllegalArgumentException if the URI is not absolute http or https, or something is empty; the message
     *     says what is allowed and never holds the token
     */
    public Target {
        Objects.requireNonNull(timeLimit);
        String scheme = String.valueOf(baseUri.getScheme());
        if ((!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) || baseUri.getHost() == null) {
            throw new IllegalArgumentException(
                    "the base URL must look like https://host[:port][/prefix], but is " + baseUri);
        }
        if (baseUri.getRawQuery() != null || baseUri.getRawFragment() != null || baseUri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the base URL must have no user, query or fragment, but is " + baseUri);
        }
        if (projectId.isEmpty()) {
            throw new IllegalArgumentException("the project id must not be empty");
        }
        if (token.isEmpty() || !token.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException(
                    "the token must be visible ASCII characters without spaces, at least one");
        }
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("the time limit must be more than 0");
        }
        headers.fields().forEach(Target::check);
    }

    private static void check(HeaderFields.Field field) {
        if (!field.name().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw new IllegalArgumentException(
                    "the name of a header must be letters, digits and hyphens, but is '" + field.name() + "'");
        }
        if (!field.value().matches("[\\x20-\\x7e\\t]*")) {
            throw new IllegalArgumentException(
                    "the value of the header " + field.name() + " must be printable ASCII characters");
        }
        if (RESERVED_HEADERS.contains(field.name().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "the header " + field.name() + " is set by the verifier and cannot be given");
        }
    }

    public static Target of(URI baseUri, String projectId, String token) {
        return new Target(
                baseUri,
                projectId,
                token,
                DEFAULT_TOKEN_VARIABLE,
                DEFAULT_TIME_LIMIT,
                HeaderFields.none(),
                Optional.empty());
    }

    /** The path of the base URI without a slash at its end: what stands before the paths of the contract. */
    public String pathPrefix() {
        return baseUri.getRawPath() == null ? "" : baseUri.getRawPath().replaceAll("/+$", "");
    }

    public Target withTimeLimit(Duration limit) {
        return new Target(baseUri, projectId, token, tokenVariable, limit, headers, tls);
    }

    public Target withTokenVariable(String variable) {
        return new Target(baseUri, projectId, token, variable, timeLimit, headers, tls);
    }

    /**
     * With one more header field on every call, for what stands before the implementation. Its value is printed in reports.
     *
     * @throws IllegalArgumentException if it cannot be sent, or is about the transfer of the message
     */
    public Target withHeader(String name, String value) {
        return new Target(baseUri, projectId, token, tokenVariable, timeLimit, headers.with(name, value), tls);
    }

    /**
     * With trust for the certificates of a PEM file, in addition to the platform's.
     *
     * @throws IllegalArgumentException if the file cannot be read or has no certificate
     */
    public Target withCertificates(Path pem) {
        return new Target(
                baseUri,
                projectId,
                token,
                tokenVariable,
                timeLimit,
                headers,
                Optional.of(TrustedCertificates.with(pem)));
    }

    @Override
    public String toString() {
        return "Target[" + baseUri + ", project " + projectId + "]";
    }
}

package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TokensMaskedTest {
    @ParameterizedTest
    @EnumSource
    void noFormatHoldsATokenThatTheTargetSentBack(Format format) {
        String written = format.write(Judged.once());
        assertThat(written).contains("listPortStatistics");
        holdsNoToken(written);
        holdsNoToken(unescaped(written));
        holdsNoToken(decoded(unescaped(written)));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "SARIF", "HAR"})
    void noStringOfAJsonFormatHoldsAToken(Format format) {
        strings(new JsonMapper().readTree(format.write(Judged.once()))).forEach(text -> {
            holdsNoToken(text);
            if (text.matches("[A-Za-z0-9+/]+=*") && text.length() % 4 == 0) {
                holdsNoToken(new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1));
            }
        });
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(TokensMaskedTest::strings);
    }

    private static void holdsNoToken(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String token : new String[] {Judged.TOKEN, Judged.OTHER_TOKEN}) {
            String cut = token.substring(0, token.length() - 1);
            Stream.of(
                            cut,
                            URLEncoder.encode(cut, StandardCharsets.UTF_8),
                            cut.replace("'", "'\\''"),
                            cut.replace("'", "'\\"),
                            Base64.getEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8)))
                    .forEach(form -> assertThat(lower.contains(form.toLowerCase(Locale.ROOT)))
                            .as("holds %s", form)
                            .isFalse());
        }
    }

    /** What a reader of HTML, XML or Markdown would see. */
    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\\\([`|<])", "$1");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(
                text.replaceAll("%(?![0-7][0-9a-fA-F])", "%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

package org.hsscontract.verifier.exchange;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsscontract.core.http.HeaderFields;

/** The command that shows an exchange again. The token stands in it as a variable. */
final class CurlLine {
    private CurlLine() {}

    static String of(Call call, Target target) {
        StringBuilder line = new StringBuilder("curl -sS -i --path-as-is --globoff");
        if (call.method().equals("HEAD")) {
            line.append(" -I");
        } else if (!call.method().equals("GET")) {
            line.append(" -X ").append(call.method());
        }
        if (!call.hasHost()) {
            line.append(" -H 'Host:'");
        }
        for (HeaderFields.Field f : call.headers().fields()) {
            // curl takes "Name;" for a field without a value.
            line.append(" -H ")
                    .append(quoted(f.value().isEmpty() ? f.name() + ";" : f.name() + ": " + f.value(), target));
        }
        String authority =
                target.baseUri().getScheme() + "://" + target.baseUri().getRawAuthority();
        return line.append(' ')
                .append(quoted(authority + shortened(call.requestTarget()), target))
                .toString();
    }

    private static String quoted(String text, Target target) {
        String variable = "\"$" + target.tokenVariable() + "\"";
        return Arrays.stream(text.split(Pattern.quote(target.token()), -1))
                .map(CurlLine::quoted)
                .collect(Collectors.joining(variable));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "'" + text.replace("'", "'\\''") + "'";
    }

    private static String shortened(String target) {
        return target.length() <= 2000
                ? target
                : target.substring(0, 2000) + "...and " + (target.length() - 2000) + " more characters";
    }
}

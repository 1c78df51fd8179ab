package org.hsscontract.server.command;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.hsscontract.api.AssetStatisticsApi;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** What a person needs to know to use a server that has started. */
record StartMessage(ReferenceServer server, AssetSource source) {

    @Override
    public String toString() {
        return """
                Listening on %s
                Project      %s
                Data         %s: %d assets, %d processes, %d open ports

                Try:
                %s
                """.formatted(
                        server.baseUri(),
                        server.projectId(),
                        source.description(),
                        server.inventory().assets().size(),
                        server.inventory().processes(),
                        server.inventory().ports(),
                        Arrays.stream(AssetStatisticsApi.class.getMethods())
                                .sorted(Comparator.comparing(Method::getName))
                                .map(this::curl)
                                .collect(Collectors.joining("\n")));
    }

    private String curl(Method operation) {
        String path = operation.getAnnotation(RequestMapping.class).value()[0];
        String url = UriComponentsBuilder.fromUri(server.baseUri())
                .path(path)
                .encode()
                .buildAndExpand(server.projectId())
                .toUriString();
        return "  curl -H " + quoted("X-Auth-Token: " + server.token()) + " " + quoted(url);
    }

    /** For a POSIX shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

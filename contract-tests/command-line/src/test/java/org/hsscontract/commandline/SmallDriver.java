package org.hsscontract.commandline;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A driver that can call operations without arguments but for the project, and says what it got; a program of its own. */
public final class SmallDriver {
    private SmallDriver() {}

    /** @param args {@code right}, or {@code broken} for one that ends at once */
    public static void main(String[] args) throws Exception {
        System.err.println("I am here");
        if (args[0].equals("broken")) {
            System.exit(7);
        }
        BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String task = tasks.readLine(); task != null; task = tasks.readLine()) {
            String list = text(task, "operation").equals("listPortStatistics") ? "port" : "process";
            URI uri = URI.create(
                    text(task, "url") + "/v5/" + text(task, "project_id") + "/asset/" + list + "/statistics");
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("X-Auth-Token", text(task, "token"))
                    .build();
            String body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            System.out.println("{\"id\":\"" + text(task, "id") + "\",\"result\":" + body + "}");
        }
    }

    private static String text(String task, String name) {
        Matcher value = Pattern.compile('"' + name + "\":\"([^\"]*)\"").matcher(task);
        return value.find() ? value.group(1) : "";
    }
}

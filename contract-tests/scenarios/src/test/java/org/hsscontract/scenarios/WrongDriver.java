package org.hsscontract.scenarios;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A driver that is wrong in the way that its first argument says; a program of its own. */
public final class WrongDriver {
    private static final String NOTHING = "\"result\":{\"total_num\":0,\"data_list\":[]}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private WrongDriver() {}

    /** The driver to be run. */
    static Driver that(String isWrong) {
        return DriverProgram.of(WrongDriver.class, isWrong);
    }

    /** @param args how it is wrong */
    public static void main(String[] args) throws Exception {
        BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.err.println("a word on standard error");
        System.out.println("and one on standard output, größer");
        if (args[0].equals("cannot start")) {
            System.exit(3);
        }
        if (args[0].equals("asleep")) {
            Thread.sleep(Long.MAX_VALUE);
        }
        int number = 0;
        for (String task = tasks.readLine(); task != null; task = tasks.readLine()) {
            answer(args[0], task, ++number);
        }
        if (args[0].equals("does not end")) {
            Thread.sleep(Long.MAX_VALUE);
        }
        if (args[0].equals("ends with an error")) {
            System.exit(4);
        }
        if (args[0].equals("one more at the end")) {
            say("path-characters/space", NOTHING);
            say("nobody", NOTHING);
        }
    }

    private static void answer(String wrong, String task, int number) throws Exception {
        String id = text(task, "id");
        switch (wrong) {
            case "empty results" -> say(id, NOTHING);
            case "errors without calls" -> say(id, "\"error\":{\"kind\":\"other\"}");
            case "answers without calls" -> say(id, "\"error\":{\"kind\":\"answer\",\"status\":200}");
            case "no items" -> say(id, "\"items\":[]");
            case "not implemented" -> say(id, "\"not_implemented\":\"not today\"");
            case "another operation" -> {
                boolean ports = text(task, "operation").equals("listPortStatistics");
                call(task, "/v5/p1/asset/" + (ports ? "process" : "port") + "/statistics", text(task, "token"));
                say(id, text(task, "url").contains("-pages") ? "\"items\":[]" : NOTHING);
            }
            case "no token" -> {
                call(
                        task,
                        "/v5/p1/asset/" + (text(task, "operation").equals("listPortStatistics") ? "port" : "process")
                                + "/statistics",
                        null);
                say(id, "\"error\":{\"kind\":\"other\"}");
            }
            case "no base path" -> {
                call(
                        task.replaceFirst("(http://[^/]*)/[^\"]*", "$1"),
                        "/v5/p1/asset/port/statistics",
                        text(task, "token"));
                say(id, NOTHING);
            }
            case "other ids" -> say("nobody", NOTHING);
            case "two outcomes" -> {
                say(id, NOTHING);
                say(id, NOTHING);
            }
            case "garbage" -> System.out.println("{\"id\":\"" + id + "\", garbage");
            case "an outcome without end" -> {
                System.out.print("{\"id\":\"" + id + "\",\"result\":\"");
                for (int i = 0; i < 1000; i++) {
                    System.out.print("x".repeat(10_000));
                }
                System.out.flush();
                Thread.sleep(Long.MAX_VALUE);
            }
            case "silent" -> Thread.sleep(Long.MAX_VALUE);
            case "closes its output" -> {
                System.out.close();
                Thread.sleep(Long.MAX_VALUE);
            }
            case "crashes" -> System.exit(5);
            case "crashes later", "hangs later", "ends after each" -> later(wrong, id, number);
            case "with a child" -> {
                System.err.println("child "
                        + new ProcessBuilder(that("asleep").command()).start().pid());
                say(id, NOTHING);
            }
            default -> say(id, "\"error\":{\"kind\":\"other\"}");
        }
    }

    private static void later(String wrong, String id, int number) throws InterruptedException {
        if (number == 1) {
            say(id, NOTHING);
        }
        if (wrong.equals("ends after each")) {
            System.exit(0);
        }
        if (number == 2 && wrong.equals("hangs later")) {
            Thread.sleep(Long.MAX_VALUE);
        }
        if (number == 2) {
            System.exit(5);
        }
    }

    private static void call(String task, String path, @Nullable String token) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(text(task, "url") + path));
        try {
            CLIENT.sendAsync(
                            (token == null ? request : request.header("X-Auth-Token", token)).build(),
                            BodyHandlers.ofString())
                    .get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Whatever the answer was.
        }
    }

    private static String text(String task, String name) {
        Matcher value =
                Pattern.compile('"' + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(task);
        return value.find() ? value.group(1).replace("\\\"", "\"").replace("\\\\", "\\") : "";
    }

    private static void say(String id, String outcome) {
        System.out.println("{\"id\":\"" + id + "\"," + outcome + "}");
    }
}

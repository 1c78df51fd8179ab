package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page "Try it", served by a reference server that it then calls. */
class TryTest {
    private static final String PORTS = "listPortStatistics";

    @TempDir
    private static Path folder;

    private static ReferenceServer server;
    private static Chromium chromium;

    @BeforeAll
    static void serve() throws Exception {
        ReviewSite.of(Samples.complete(folder.resolve("contract"))).write(folder.resolve("site"));
        chromium = Chromium.start(folder.resolve("profile"));
        server = ReferenceServer.start(ServerOptions.builder()
                .source(AssetSource.documented())
                .review(folder.resolve("site"))
                .build());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void showsTheDocumentedAnswer() throws Exception {
        openServed();
        token(server.token());
        field("project_id", server.projectId());
        field("port", "123");
        send();
        assertThat(part("status")).startsWith("200");
        assertThat(part("body")).contains("\"total_num\": 1", "\"type\": \"UDP\"");
        assertThat(part("headers")).contains("x-request-id: ", "content-type: application/json");
        assertThat(part("curl"))
                .isEqualTo("curl -i -H \"X-Auth-Token: $TOKEN\" '" + server.baseUri() + "/v5/" + server.projectId()
                        + "/asset/port/statistics?port=123'");
        assertThat(chromium.violations()).isEmpty();
        assertThat(chromium.console()).isEmpty();
        assertThat(chromium.requests())
                .allMatch(url -> url.startsWith(server.baseUri().toString()));
        chromium.picture(Path.of("target", "screenshots", "try-served-1400.png"));
    }

    @Test
    void showsARefusal() {
        openServed();
        token("wrong");
        field("project_id", "a b?");
        field("limit", "");
        send();
        assertThat(part("status")).startsWith("401");
        assertThat(part("body")).contains("APIGW.0301");
        assertThat(part("curl")).contains("/v5/a%20b%3F/asset").doesNotContain("limit", "wrong");
    }

    @Test
    void showsThatAServerHasGone() {
        ReferenceServer other = ReferenceServer.start(ServerOptions.builder()
                .source(AssetSource.documented())
                .review(folder.resolve("site"))
                .build());
        chromium.open(other.baseUri() + "/review/try.html");
        other.close();
        send();
        assertThat(part("status")).startsWith("No answer: ");
    }

    @Test
    void saysThatAFileHasNoServerToCall() {
        chromium.show(1400, false);
        chromium.open(folder.resolve("site/try.html").toUri().toString());
        assertThat(chromium.driver().findElement(By.id("from-file")).isDisplayed())
                .isTrue();
        field("project_id", "p");
        send();
        assertThat(part("status")).startsWith("Not sent");
        assertThat(part("curl")).contains("https://{endpoint}/v5/p/asset/port/statistics");
    }

    @Test
    void servedPagesAreAsSoundAsThoseOfFiles() {
        for (String page : new String[] {"", "reference.html", "elements.html"}) {
            chromium.open(server.baseUri() + "/review/" + page);
            assertThat(chromium.console()).as(page).isEmpty();
            assertThat(chromium.requests())
                    .as(page)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(server.baseUri().toString()));
        }
    }

    private static void openServed() {
        chromium.show(1400, false);
        chromium.open(server.baseUri() + "/review/try.html");
        assertThat(chromium.driver().findElement(By.id("from-file")).isDisplayed())
                .isFalse();
    }

    private static void token(String token) {
        chromium.driver().findElement(By.id("token.X-Auth-Token")).sendKeys(token);
    }

    private static void field(String name, String value) {
        ports().findElement(By.name(name)).sendKeys(value);
    }

    private static void send() {
        ports().findElement(By.tagName("button")).click();
        chromium.waitFor("!['', 'Waiting …'].includes(document.getElementById('" + PORTS
                + "').querySelector('.status').textContent)");
    }

    private static String part(String name) {
        return ports().findElement(By.className(name)).getText();
    }

    private static WebElement ports() {
        return chromium.driver().findElement(By.id(PORTS));
    }
}

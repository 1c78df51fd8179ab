package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A review site beside the API: its files and nothing else. */
class ReviewFilesTest {

    @TempDir
    private static Path folder;

    private static ReferenceServer server;
    private static RawHttp http;

    @BeforeAll
    static void start() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/inner"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(site.resolve("index.html"), "secret");
        Files.writeString(folder.resolve("site/index.html"), "<p>ü</p>");
        Files.writeString(folder.resolve("site/review.css"), "p {}");
        Files.writeString(folder.resolve("site/redoc.LICENSE"), "licence");
        Files.writeString(folder.resolve("site/review.js"), "use(strict)");
        server = ReferenceServer.start(ServerOptions.builder()
                .source(AssetSource.documented())
                .review(folder.resolve("site"))
                .build());
        http = new RawHttp(server.baseUri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/review/, text/html;charset=utf-8, <p>ü</p>",
        "/review/index.html, text/html;charset=utf-8, <p>ü</p>",
        "/review/review.css?x=1, text/css;charset=utf-8, p {}",
        "/review/review.js, text/javascript;charset=utf-8, use(strict)",
        "/review/redoc.LICENSE, text/plain;charset=utf-8, licence"
    })
    void its_files_are_served(String path, String mediaType, String body) throws IOException {
        RawHttp.Answer answer = http.send("GET " + path + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualToIgnoringCase(mediaType);
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void the_folder_without_a_slash_is_sent_to_the_one_with() throws IOException {
        RawHttp.Answer answer = http.send("GET /review HTTP/1.1");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).endsWith("/review/");
    }

    @Test
    void head_is_get_without_a_body_and_other_methods_are_refused() throws IOException {
        RawHttp.Answer head = http.send("HEAD /review/ HTTP/1.1");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("content-length")).isEqualTo("9");
        assertThat(head.body()).isEmpty();
        RawHttp.Answer post = http.send("POST /review/ HTTP/1.1", "Content-Length: 0");
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review/../secret.txt",
                "/review/%2e%2e/secret.txt",
                "/review/..%2fsecret.txt",
                "/review/..%5csecret.txt",
                "/review//secret.txt",
                "/review/inner/index.html",
                "/review/inner",
                "/review/none.html",
                "/review/.",
                "/reviews/index.html",
                "/review/index.html;x=1"
            })
    void nothing_else_is(String path) throws IOException {
        RawHttp.Answer answer = http.send("GET " + path + " HTTP/1.1");
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("secret").contains("error_code");
    }

    @Test
    void the_api_is_as_it_was() throws IOException {
        String path = "/v5/" + server.projectId() + "/asset/port/statistics";
        assertThat(http.send("GET " + path + " HTTP/1.1").status()).isEqualTo(401);
        assertThat(http.send("GET " + path + " HTTP/1.1", "X-Auth-Token: " + server.token())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_folder_without_a_site_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerOptions.builder().review(folder))
                .withMessageContaining("there is no review site");
    }
}

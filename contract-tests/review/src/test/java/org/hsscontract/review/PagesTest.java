package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a browser, from a file: nothing on the console, nothing from outside, nothing that axe objects to. */
class PagesTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    private static Path folder;

    private static Path site;
    private static Chromium chromium;

    @BeforeAll
    static void makeSite() throws IOException {
        site = folder.resolve("site");
        ReviewSite.of(Samples.complete(folder.resolve("contract"))).write(site);
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** By name: the site is made after the parameters are asked for. */
    static Stream<String> pages() {
        return Stream.of(
                "index",
                "reference",
                "behaviour",
                "decisions",
                "elements",
                "documents",
                "examples",
                "vectors",
                "rules",
                "judge",
                "lint",
                "changes",
                "sdks",
                "coverage",
                "try");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSoundAndReadableByAll(String page) throws IOException {
        SoftAssertions sound = new SoftAssertions();
        for (int width : new int[] {360, 1400}) {
            for (boolean dark : new boolean[] {false, true}) {
                String look = page + "-" + width + (dark ? "-dark" : "");
                chromium.show(width, dark);
                chromium.open(site.resolve(page + ".html").toUri().toString());
                sound.assertThat(chromium.console()).as(look + ", console").isEmpty();
                sound.assertThat(chromium.requests())
                        .as(look + ", requests")
                        .isNotEmpty()
                        .allMatch(url -> url.startsWith("file:"));
                sound.assertThat(chromium.violations()).as(look + ", axe").isEmpty();
                sound.assertThat((Long) chromium.driver()
                                .executeScript("return document.documentElement.scrollWidth - window.innerWidth"))
                        .as(look + ", too wide")
                        .isLessThanOrEqualTo(0);
                chromium.picture(PICTURES.resolve(look + ".png"));
            }
        }
        sound.assertAll();
    }

    @org.junit.jupiter.api.Test
    void areAllLookedAt() throws IOException {
        assertThat(Samples.pages(site))
                .extracting(p -> p.getFileName().toString().replace(".html", ""))
                .containsExactlyInAnyOrderElementsOf(pages().toList());
    }
}

package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report as Chromium shows it. */
class HtmlInBrowserTest {
    private final String written = Format.HTML.write(Judged.once());
    private Browser browser;

    @TempDir
    private Path directory;

    @BeforeEach
    void browser() {
        assumeTrue(Browser.installed().isPresent(), "no chromium on the PATH; on Debian: apt-get install -y chromium");
        browser = new Browser(Browser.installed().get(), directory);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void nothingSticksOutOfThePage(int width) throws IOException, InterruptedException {
        probing("document.querySelectorAll('details').forEach(d => d.open = true);"
                + "parent.postMessage(document.documentElement.scrollWidth + ' of ' + innerWidth, '*')");
        // A window of Chromium is not as narrow as a phone, a frame is.
        Path frame = Files.writeString(
                directory.resolve("frame.html"),
                "<body><script>onmessage = e => document.body.dataset.probe = e.data</script>"
                        + "<iframe src='report.html' style='border: 0; width: " + width
                        + "px; height: 800px'></iframe></body>");
        assertProbe(browser.document(frame, 1400), width + " of " + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void thePageIsPainted(int width) throws IOException, InterruptedException {
        var picture = ImageIO.read(new ByteArrayInputStream(browser.picture(page(written), width)));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getRGB(0, 0, width, 600, null, 0, width)).contains(0xffc62828);
    }

    @ParameterizedTest
    @CsvSource({
        "show-all, true, true",
        "show-violated, true, false",
        "show-warning, false, false",
        "show-proved, false, true"
    })
    void theFilterHidesOtherOutcomes(String filter, boolean violated, boolean proved)
            throws IOException, InterruptedException {
        String seen = browser.document(
                probing("document.querySelectorAll('details').forEach(d => d.open = true);"
                        + "document.getElementById('" + filter + "').click();"
                        + "const seen = state => [...document.querySelectorAll('section [data-state=' + state + ']')].some(e => e.checkVisibility());"
                        + "document.body.dataset.probe = seen('violated') + ' ' + seen('proved')"),
                360);
        assertProbe(seen, violated + " " + proved);
    }

    @Test
    void whatTheTargetSentStaysText() throws IOException, InterruptedException {
        // Without the policy that would stop a script anyway.
        String document = browser.document(page(withoutPolicy()), 1280);
        assertThat(document).contains("<title>Verification: ");
        assertThat(document.contains("<script")).isFalse();
        assertThat(document.contains("document.title='broken out'")).isTrue();
    }

    private static void assertProbe(String document, String value) {
        var probe = Pattern.compile("data-probe=\"([^\"]*)\"").matcher(document);
        assertThat(probe.find()).isTrue();
        assertThat(probe.group(1)).isEqualTo(value);
    }

    private Path probing(String script) throws IOException {
        return page(withoutPolicy().replace("</body>", "<script>" + script + "</script></body>"));
    }

    private String withoutPolicy() {
        String without = written.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(without.length()).isLessThan(written.length());
        return without;
    }

    private Path page(String html) throws IOException {
        return Files.writeString(directory.resolve("report.html"), html);
    }
}

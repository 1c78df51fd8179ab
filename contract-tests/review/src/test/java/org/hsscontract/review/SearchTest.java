package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search, used as people use it. */
class SearchTest {
    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void open() throws Exception {
        ReviewSite.of(Samples.complete(folder.resolve("contract"))).write(folder.resolve("site"));
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise_project_id, elements.html#group.components.parameters.EnterpriseProjectId",
        "total_num, elements.html#components.schemas.ListProcessStatisticsResponse.properties.total_num",
        "meaning-of-num, decisions.html#meaning-of-num",
        "limit-too-large, vectors.html#limit-too-large",
        "pages-join, rules.html#pages-join",
        "parameter-removed, rules.html#change.parameter-removed",
        "bounded-integers, lint.html#rule.bounded-integers",
        "HSS.0010, examples.html#components.responses.Forbidden.403",
        "largest offset, vectors.html#list-beyond-the-largest-offset"
    })
    void leadsToThePlace(String words, String href) {
        type("index.html", words);
        WebElement first = results().get(0);
        assertThat(first.getDomAttribute("href")).isEqualTo(href);
        first.sendKeys(Keys.ENTER);
        chromium.waitFor("document.querySelector(':target') !== null && location.href.endsWith('" + href + "')");
        Number top = (Number)
                chromium.driver().executeScript("return document.querySelector(':target').getBoundingClientRect().top");
        assertThat(top.doubleValue()).as("in view").isBetween(-5.0, 890.0);
    }

    @Test
    void saysHowManyItFindsAndThatThereIsNothing() {
        type("rules.html", "offset");
        assertThat(count()).matches("\\d+ found, the first 20 are shown");
        assertThat(results()).hasSize(20);
        type("rules.html", "no such thing at all");
        assertThat(count()).isEqualTo("0 found");
        assertThat(results()).isEmpty();
    }

    @Test
    void isLeftByEscape() {
        type("rules.html", "offset");
        chromium.driver().findElement(By.id("search-words")).sendKeys(Keys.ESCAPE);
        assertThat(results()).isEmpty();
    }

    private static void type(String page, String words) {
        chromium.show(1400, false);
        chromium.open(folder.resolve("site").resolve(page).toUri().toString());
        chromium.driver().findElement(By.id("search-words")).sendKeys(words);
    }

    private static List<WebElement> results() {
        return chromium.driver().findElements(By.cssSelector("#search-results a"));
    }

    private static String count() {
        return chromium.driver().findElement(By.id("search-count")).getText();
    }
}

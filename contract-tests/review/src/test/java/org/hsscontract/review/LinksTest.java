package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Every link within the site leads somewhere, from pages and from the search. */
class LinksTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    @TempDir
    private static Path folder;

    private static final Map<String, List<String>> IDS = new HashMap<>();
    private static final Map<String, Set<String>> LINKS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ReviewSite.of(Samples.complete(folder.resolve("contract"))).write(folder.resolve("site"));
        for (Path page : Samples.pages(folder.resolve("site"))) {
            String name = page.getFileName().toString();
            String text = Files.readString(page);
            IDS.put(name, ID.matcher(text).results().map(r -> r.group(1)).toList());
            LINKS.put(
                    name,
                    new HashSet<>(
                            LINK.matcher(text).results().map(r -> r.group(1)).toList()));
        }
    }

    @Test
    void noLinkIsDead() {
        List<String> dead = new ArrayList<>();
        LINKS.forEach((page, links) -> links.forEach(link -> {
            if (!leads(page, link)) {
                dead.add(page + ": " + link);
            }
        }));
        assertThat(LINKS.values().stream().mapToInt(Set::size).sum()).isGreaterThan(500);
        assertThat(dead).isEmpty();
    }

    @Test
    void noIdComesTwiceOnAPage() {
        IDS.forEach((page, ids) -> assertThat(ids).as(page).doesNotHaveDuplicates());
    }

    @Test
    void whatTheSearchFindsIsThere() throws IOException {
        String index = Files.readString(folder.resolve("site/search-index.js"));
        List<String> dead = JsonMapper.shared()
                .readTree(index.substring(index.indexOf('['), index.lastIndexOf(']') + 1))
                .valueStream()
                .map(e -> e.path("href").asString())
                .filter(href -> !leads("index.html", href))
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void everyElementDecisionAndRowOfTheDocumentsHasAnAnchor() throws IOException {
        ReviewInput input = ReviewInput.published();
        assertThat(IDS.get("elements.html"))
                .containsAll(input.version().provenance().path("elements").propertyNames().stream()
                        .map(Anchor::of)
                        .toList());
        assertThat(IDS.get("decisions.html"))
                .containsAll(input.version()
                        .decisions()
                        .valueStream()
                        .map(d -> d.path("id").asString())
                        .toList());
        List<String> references = input.version()
                .provenance()
                .path("elements")
                .valueStream()
                .flatMap(e -> e.path("documented").valueStream())
                .map(r -> r.asString())
                .filter(r -> r.contains("/"))
                .distinct()
                .map(Anchor::of)
                .toList();
        assertThat(IDS.get("documents.html")).containsAll(references);
    }

    private static boolean leads(String from, String link) {
        if (link.startsWith("https://") || link.startsWith("data:")) {
            return true;
        }
        String page = link.startsWith("#") ? from : link.replaceFirst("#.*", "");
        if (!Files.exists(folder.resolve("site").resolve(page))) {
            return false;
        }
        return !link.contains("#") || IDS.getOrDefault(page, List.of()).contains(link.substring(link.indexOf('#') + 1));
    }
}

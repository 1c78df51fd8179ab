package org.hsscontract.verifier.rules.scope;

import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.knowing;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class IsolatedProjectsTest {
    @Test
    void projectsThatAreKeptApartAreProved() {
        RuleVerdict.of(IsolatedProjects.class, right(), knowing()).isProvedAt("/scope/project_id");
    }

    @Test
    void aTokenThatOpensAnotherProjectIsWarnedOf() {
        RuleVerdict.of(
                        IsolatedProjects.class,
                        (r, right) -> right.answer(
                                r.path().contains(TinyInventory.OTHER_PROJECT)
                                        ? r.withHeader("X-Auth-Token", TinyInventory.OTHER_TOKEN)
                                        : r),
                        knowing())
                .isWarnedAt("/scope/project_id/unknown");
    }

    @Test
    void anAnswerKeptForTheOtherProjectIsFound() {
        AtomicInteger others = new AtomicInteger();
        RuleVerdict.of(
                        IsolatedProjects.class,
                        (r, right) -> {
                            boolean other = r.path().contains(TinyInventory.OTHER_PROJECT)
                                    && r.headers()
                                            .first("X-Auth-Token")
                                            .filter(TinyInventory.OTHER_TOKEN::equals)
                                            .isPresent();
                            // The list is read at first; after that one answer in seven is the first project's.
                            return other && others.incrementAndGet() % 7 == 5
                                    ? right.answer(r.withPath(r.path()
                                                    .replace(TinyInventory.OTHER_PROJECT, TinyInventory.PROJECT))
                                            .withHeader("X-Auth-Token", TinyInventory.TOKEN))
                                    : right.answer(r);
                        },
                        knowing())
                .isViolatedAt("/scope/project_id")
                .saying("asked for in turn");
    }

    @Test
    void twoProjectsWithTheSameDataDoNotProveIt() {
        RuleVerdict.of(
                        IsolatedProjects.class,
                        holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))
                                .asset(TinyInventory.OTHER_PROJECT, "0", "host", List.of("/a"), List.of("1/TCP"))),
                        Options.defaults()
                                .withSecond(new Options.SecondProject(
                                        TinyInventory.OTHER_PROJECT, TinyInventory.OTHER_TOKEN)))
                .isNotProved("two projects with different data");
    }

    @Test
    void withoutASecondProjectItIsNotProved() {
        RuleVerdict.of(IsolatedProjects.class, right()).isNotProved("--second-project");
    }

    @Test
    void theDataOfTheTokensProjectInPlaceOfAnotherAreFound() {
        RuleVerdict.of(
                        IsolatedProjects.class,
                        (r, right) -> right.answer(r.withPath(r.path()
                                .replaceAll(
                                        "/v5/[^/]+/",
                                        "/v5/"
                                                + (r.headers()
                                                                .first("X-Auth-Token")
                                                                .equals(Optional.of(TinyInventory.TOKEN))
                                                        ? TinyInventory.PROJECT
                                                        : TinyInventory.OTHER_PROJECT)
                                                + "/"))),
                        knowing())
                .isViolatedAt("/scope/project_id", "/scope/project_id/unknown")
                .saying("the data of the project in the path");
    }
}

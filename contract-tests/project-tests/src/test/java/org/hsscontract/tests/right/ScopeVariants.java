package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which assets are shown. */
final class ScopeVariants {
    private static final String EP = "1b6e8c0a-2f4d-4e7a-9c3b-5d7f9a1c3e5f";

    private ScopeVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(enterpriseProjects());
        all.addAll(categories());
        all.addAll(projects());
        return all;
    }

    private static List<Variant> enterpriseProjects() {
        return List.of(
                warned(
                        "omitted-enterprise-project/ep-omitted-all",
                        "Without an enterprise project all are shown.",
                        Aspects.OMITTED_ENTERPRISE_PROJECT,
                        granted -> granted),
                silent(
                        "omitted-enterprise-project/ep-omitted-default-0",
                        "Without an enterprise project the default one is shown.",
                        Choices.reference()),
                warned(
                        "omitted-enterprise-project/ep-omitted-granted-first",
                        "Without an enterprise project the token's first one is shown.",
                        Aspects.OMITTED_ENTERPRISE_PROJECT,
                        granted -> Set.of(EP)),
                silent(
                        "unknown-enterprise-project/ep-unknown-empty",
                        "An unknown enterprise project is empty.",
                        Choices.reference()),
                unknownRefused(403),
                unknownRefused(404),
                unknownRefused(400),
                unknown(
                        "ep-unknown-is-default",
                        "An unknown enterprise project is the default one.",
                        (e, g) -> Set.of("0")),
                unknown("ep-unknown-is-all", "An unknown enterprise project is all.", (e, granted) -> granted),
                warned(
                                "unknown-enterprise-project/ep-not-supported",
                                "There are no enterprise projects: each shows the one list there is.",
                                Aspects.ONE_ENTERPRISE_PROJECT,
                                true)
                        .or("omitted-enterprise-project")
                        .withOtherData(),
                warned(
                                "string-lengths/ep-format-refused",
                                "An enterprise project that is neither 0 nor a UUID is refused.",
                                Aspects.OTHER_ENTERPRISE_PROJECT,
                                (asked, granted) -> {
                                    if (!asked.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                                        throw Refused.value("enterprise_project_id");
                                    }
                                    return Set.of();
                                })
                        .or("unknown-enterprise-project"),
                silent(
                        "unknown-enterprise-project/ep-all-any-case",
                        "All_Granted_EPS is all_granted_eps.",
                        Aspects.ENTERPRISE_PROJECT_TEXT,
                        asked -> asked.toLowerCase(Locale.ROOT)),
                silent(
                        "unknown-enterprise-project/ep-list",
                        "Enterprise projects with a comma between them show each.",
                        Aspects.OTHER_ENTERPRISE_PROJECT,
                        (asked, granted) -> {
                            Set<String> shown = new HashSet<>(granted);
                            shown.retainAll(Aspects.parts(asked, ","));
                            return shown;
                        }));
    }

    private static Variant unknownRefused(int status) {
        return unknown("ep-unknown-" + status, "An unknown enterprise project is " + status + ".", (asked, granted) -> {
            throw Refused.of(Refused.Reason.PROJECT, status, "HSS.0011", "no such enterprise project");
        });
    }

    private static Variant unknown(String id, String what, BiFunction<String, Set<String>, Set<String>> shown) {
        return warned("unknown-enterprise-project/" + id, what, Aspects.OTHER_ENTERPRISE_PROJECT, shown);
    }

    private static List<Variant> categories() {
        return List.of(
                ofProcesses(
                        "category-process-ignored",
                        "For processes the category has no effect.",
                        asked -> Optional.of(Set.of("host"))),
                ofProcesses(
                        "category-process-container-refused",
                        "For processes the category container is refused.",
                        asked -> refusedIf(asked.filter("container"::equals).isPresent())),
                ofProcesses(
                                "category-process-empty",
                                "For processes the category container is empty.",
                                asked -> asked.filter("container"::equals).map(c -> Set.of()))
                        .unseen("an empty list may be true"),
                ofProcesses(
                        "category-process-default-both",
                        "For processes both categories are shown unless one is named.",
                        asked -> asked.isPresent() ? Optional.empty() : Optional.of(Set.of("host", "container"))),
                other(
                        "category-unknown-ignored",
                        "An unknown category counts as not given.",
                        category -> Set.of("host")),
                other("category-unknown-empty", "An unknown category is empty.", category -> Set.of()),
                silent(
                        "unknown-category/category-unknown-refused",
                        "An unknown category is refused.",
                        Choices.reference()),
                warned(
                        "unknown-category/category-any-case",
                        "HOST is host.",
                        Aspects.CATEGORY_TEXT,
                        category -> category.toLowerCase(Locale.ROOT)),
                other("category-list", "Categories with a comma between them show both.", category -> {
                            if (!category.equals("host,container")) {
                                throw Refused.value("category");
                            }
                            return Set.of("host", "container");
                        })
                        .unseen("no rule asks for two categories in one value"),
                silent(
                                "category-in-process-document/category-container-empty",
                                "There is no agent for containers, so that there are none.",
                                Aspects.DATA,
                                asset -> asset.category().equals("container")
                                        ? asset.with(p -> List.of(), p -> List.of())
                                        : asset)
                        .withOtherData(),
                silent(
                                "category-in-process-document/category-same",
                                "Hosts and containers run the same.",
                                Aspects.DATA,
                                asset -> asset.with(
                                        p -> List.of(Entry.process("/sbin/init")), p -> List.of(Entry.port(22, "TCP"))))
                        .withOtherData());
    }

    private static Variant other(String alternative, String what, Function<String, Set<String>> shown) {
        return warned("unknown-category/" + alternative, what, Aspects.OTHER_CATEGORY, shown);
    }

    private static Variant ofProcesses(
            String alternative, String what, Function<Optional<String>, Optional<Set<String>>> shown) {
        return warned("category-in-process-document/" + alternative, what, Aspects.CATEGORY_OF_PROCESSES, shown);
    }

    private static Optional<Set<String>> refusedIf(boolean wrong) {
        if (wrong) {
            throw Refused.value("category");
        }
        return Optional.empty();
    }

    private static List<Variant> projects() {
        return List.of(
                silent("foreign-project/project-foreign-403", "A foreign project is 403.", Choices.reference()),
                foreign(404),
                foreign(400),
                foreign(401),
                warned(
                        "foreign-project/project-foreign-200-empty",
                        "A foreign project is empty.",
                        Aspects.FOREIGN_PROJECT,
                        project -> Reply.json(200, "{\"total_num\":0,\"data_list\":[]}")),
                warned(
                                "foreign-project/project-from-token",
                                "The token says the project, whatever the path says.",
                                Aspects.PROJECT,
                                (own, asked) -> Optional.of(own))
                        .withOtherData(),
                warned(
                        "foreign-project/project-any",
                        "Every valid token reads every project.",
                        Aspects.PROJECT,
                        (own, asked) -> Optional.of(asked)),
                silent(
                        "foreign-project/project-name-too",
                        "A project can be named by its name, too.",
                        Aspects.PROJECT,
                        (own, asked) -> Optional.of(own).filter(id -> id.equals(asked) || asked.equals("my-project"))),
                warned(
                                "string-lengths/project-format-400",
                                "A project that is not 32 hexadecimal digits is refused.",
                                Aspects.PROJECT_FORM,
                                project -> {
                                    if (!project.matches("[0-9a-f]{32}")) {
                                        throw Refused.value("project_id");
                                    }
                                })
                        .or("foreign-project"),
                silent(
                        "foreign-project/403-other-code",
                        "A foreign project has a code of the implementation's own.",
                        Aspects.FOREIGN_PROJECT,
                        project -> {
                            throw Refused.project().withCode("HSS.0010");
                        }));
    }

    private static Variant foreign(int status) {
        return warned(
                "foreign-project/project-foreign-" + status,
                "A foreign project is " + status + ".",
                Aspects.FOREIGN_PROJECT,
                project -> {
                    throw Refused.project().withStatus(status);
                });
    }
}

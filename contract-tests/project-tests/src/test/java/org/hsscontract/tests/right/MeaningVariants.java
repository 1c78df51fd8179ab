package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is counted, what makes an entry, and what the data are like. */
final class MeaningVariants {
    private MeaningVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(counts());
        all.addAll(totals());
        all.addAll(entries());
        all.addAll(data());
        return all;
    }

    private static List<Variant> counts() {
        return List.of(
                count(
                        "num-processes",
                        "num counts process instances.",
                        (operation, having, key) -> having.stream()
                                .mapToLong(asset -> asset.count(operation, key))
                                .sum()),
                silent("meaning-of-num/num-servers", "num counts servers.", Choices.reference()),
                count(
                                "num-ports-sockets",
                                "For ports, num counts listening sockets, two on each server.",
                                (operation, having, key) ->
                                        operation == Operation.PORTS ? 2L * having.size() : having.size())
                        .withOtherData()
                        .unseen("without known data no count is wrong"),
                silent("meaning-of-num/num-servers-ports", "For ports, num counts servers.", Choices.reference()),
                count(
                                "num-containers",
                                "For containers, num counts the servers that hold them, two on each.",
                                (operation, having, key) ->
                                        having.get(0).category().equals("container")
                                                ? (having.size() + 1) / 2
                                                : having.size())
                        .withOtherData()
                        .unseen("without known data no count is wrong"),
                count(
                                "num-processes-without-threads",
                                "num counts distinct process ids, one fewer for each server with several.",
                                (operation, having, key) -> having.stream()
                                        .mapToLong(asset -> Math.max(1, asset.count(operation, key) - 1))
                                        .sum())
                        .withOtherData()
                        .unseen("without known data no count is wrong"),
                warned(
                                "num-at-least-one/num-0-listed",
                                "A group that has gone stays in the list with 0.",
                                Aspects.GROUPING,
                                (operation, assets, count) -> {
                                    List<Entry> entries = new ArrayList<>(Aspects.grouped(operation, assets, count));
                                    entries.add(
                                            operation == Operation.PROCESSES
                                                    ? Entry.process("/opt/gone")
                                                    : Entry.port(60_123, "TCP"));
                                    return entries;
                                })
                        .withOtherData(),
                warned(
                                "meaning-of-num/num-per-enterprise-project-summed",
                                "For all enterprise projects, a server in two of them counts twice.",
                                Aspects.COUNT,
                                (operation, having, key) -> having.stream()
                                                        .map(Asset::enterpriseProject)
                                                        .distinct()
                                                        .count()
                                                > 1
                                        ? having.size() + 1
                                        : having.size())
                        .withOtherData()
                        .unseen("without known data no count is wrong"),
                warned(
                                "integers-are-int32/num-saturates",
                                "num stays at 5 once it is reached, as it would at a published maximum.",
                                Aspects.COUNT,
                                (operation, having, key) -> Math.min(5, having.size()))
                        .withOtherData()
                        .unseen("without known data no count is wrong"));
    }

    private static Variant count(String alternative, String what, Aspects.Count count) {
        return warned("meaning-of-num/" + alternative, what, Aspects.COUNT, count);
    }

    private static List<Variant> totals() {
        return List.of(
                silent("meaning-of-total-num/total-groups", "total_num counts groups.", Choices.reference()),
                total(
                        "total-before-filter",
                        "total_num is that of the unfiltered list.",
                        (f, all, assets) -> all.size()),
                total(
                        "total-distinct-ports",
                        "total_num counts port numbers.",
                        (found, all, assets) -> found.stream()
                                .map(entry -> entry.isPort() ? String.valueOf(entry.port()) : entry.path())
                                .distinct()
                                .count()),
                silent(
                        "meaning-of-total-num/total-distinct-paths",
                        "total_num counts paths.",
                        Aspects.TOTAL,
                        (found, all, assets) -> found.stream()
                                .map(entry -> entry.counted(0))
                                .distinct()
                                .count()));
    }

    private static Variant total(String alternative, String what, Aspects.Total total) {
        return warned("meaning-of-total-num/" + alternative, what, Aspects.TOTAL, total);
    }

    private static List<Variant> entries() {
        return List.of(
                grouping(
                        "entries-per-server",
                        "Each server has its own entry for a path, with the number of its processes.",
                        (operation, assets, count) -> operation == Operation.PORTS
                                ? Aspects.grouped(operation, assets, count)
                                : Aspects.sorted(assets.stream()
                                        .flatMap(asset -> asset.entries(operation).stream()
                                                .distinct()
                                                .map(key -> key.counted(asset.count(operation, key))))
                                        .toList())),
                grouping(
                        "entries-per-enterprise-project",
                        "Each enterprise project has its own entry.",
                        (operation, assets, count) -> Aspects.sorted(assets.stream()
                                .collect(Collectors.groupingBy(
                                        Asset::enterpriseProject, LinkedHashMap::new, Collectors.toList()))
                                .values()
                                .stream()
                                .flatMap(part -> Aspects.grouped(operation, part, count).stream())
                                .toList())),
                grouping(
                        "entries-split-by-hash",
                        "Files of the same path and of different content have entries of their own.",
                        (operation, assets, count) -> operation == Operation.PORTS
                                ? Aspects.grouped(operation, assets, count)
                                : halves(operation, assets, count)),
                grouping(
                        "ports-per-address",
                        "Each address has its own entry for a port.",
                        (operation, assets, count) -> operation == Operation.PROCESSES
                                ? Aspects.grouped(operation, assets, count)
                                : halves(operation, assets, count)),
                grouping(
                        "ports-by-number-only",
                        "A port number has one entry, with the type that comes first.",
                        (operation, assets, count) -> {
                            Set<Integer> seen = new LinkedHashSet<>();
                            return Aspects.grouped(operation, assets, count).stream()
                                    .filter(entry -> !entry.isPort() || seen.add(entry.port()))
                                    .toList();
                        }));
    }

    private static List<Entry> halves(Operation operation, List<Asset> assets, Aspects.Count count) {
        Map<Boolean, List<Asset>> halves = assets.stream()
                .collect(Collectors.partitioningBy(asset -> asset.id().hashCode() % 2 == 0));
        return Aspects.sorted(halves.values().stream()
                .flatMap(half -> Aspects.grouped(operation, half, count).stream())
                .toList());
    }

    private static Variant grouping(String alternative, String what, Aspects.Grouping grouping) {
        return warned("one-entry-per-group/" + alternative, what, Aspects.GROUPING, grouping);
    }

    private static List<Variant> data() {
        return List.of(
                warned(
                                "type-values-may-grow/ports-tcp6",
                                "TCP6 and UDP6 are types of their own.",
                                Choices.of(Aspects.DATA, FilterVariants::tcp6)
                                        .and(Aspects.TYPE_FORM, Aspects.TYPE_FORM.reference()))
                        .withOtherData(),
                silent("type-values-may-grow/ports-tcp6-merged", "TCP6 counts as TCP.", Choices.reference()),
                warned(
                                "what-is-open/ports-loopback-left-out",
                                "Ports of the loopback interface are not open.",
                                Aspects.DATA,
                                asset -> asset.with(
                                        UnaryOperator.identity(),
                                        ports -> ports.stream()
                                                .filter(p -> p.port() != 5432)
                                                .toList()))
                        .withOtherData()
                        .unseen("from outside no port is missing"),
                paths("string-lengths/paths-kernel-threads-empty", "Kernel threads have an empty path.", ""),
                paths("what-is-a-path/paths-kernel-threads-name", "Kernel threads have a name.", "[kthreadd]")
                        .unseen("from outside any text is a path"),
                paths(
                                "what-is-a-path/paths-with-arguments",
                                "A path is followed by its arguments.",
                                "/usr/bin/java -jar x")
                        .unseen("from outside any text is a path"),
                paths(
                                "what-is-a-path/paths-deleted-suffix",
                                "The path of a file that is gone says so.",
                                "/usr/sbin/sshd (deleted)")
                        .unseen("from outside any text is a path"),
                paths(
                        "string-lengths/paths-longer-than-4096",
                        "Paths of overlays are longer than 4096 characters.",
                        "/" + "overlay/".repeat(600) + "bin"),
                ports("port-0-in-answer", "Port 0 is in the list.", 0),
                ports("port-over-65535-in-answer", "A port above 65535 is in the list.", 70_000),
                warned(
                                "changes-between-pages/eventually",
                                "One of two replicas lags behind, and one call in twenty sees it.",
                                Aspects.GROUPING,
                                (operation, assets, count) -> {
                                    List<Entry> entries = Aspects.grouped(operation, assets, count);
                                    return entries.isEmpty()
                                                    || ThreadLocalRandom.current()
                                                                    .nextInt(20)
                                                            > 0
                                            ? entries
                                            : entries.subList(0, entries.size() - 1);
                                })
                        .withOtherData()
                        .unseen("not proved where the data moved"));
    }

    /** One more path on each server, so that it stands in a list of each scope; what is listed is taken as a filter. */
    private static Variant paths(String id, String what, String path) {
        return warned(
                        id,
                        what,
                        Choices.of(
                                        Aspects.DATA,
                                        (Asset asset) -> asset.with(
                                                processes -> and(processes, Entry.process(path)),
                                                UnaryOperator.identity()))
                                .and(Aspects.PATH_FORM, Aspects.PATH_FORM.reference())
                                .and(Aspects.PATH_LENGTH, Aspects.longest("path", 8192)))
                .withOtherData();
    }

    private static Variant ports(String alternative, String what, int port) {
        return warned(
                        "port-range/" + alternative,
                        what,
                        Choices.of(
                                        Aspects.DATA,
                                        (Asset asset) -> asset.with(
                                                UnaryOperator.identity(), p -> and(p, Entry.port(port, "TCP"))))
                                .and(Aspects.PORT, Aspects.PORT.reference()))
                .withOtherData();
    }

    private static List<Entry> and(List<Entry> entries, Entry more) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(more);
        return all;
    }
}

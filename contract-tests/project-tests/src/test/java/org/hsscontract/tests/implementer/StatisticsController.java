package org.hsscontract.tests.implementer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hsscontract.api.AssetStatisticsApi;
import org.hsscontract.api.model.AssetCategory;
import org.hsscontract.api.model.ListPortStatisticsResponse;
import org.hsscontract.api.model.ListProcessStatisticsResponse;
import org.hsscontract.api.model.PortStatisticResponseInfo;
import org.hsscontract.api.model.ProcessStatisticResponseInfo;
import org.springframework.web.bind.annotation.RestController;

/** The two operations over a list in memory. */
@RestController
class StatisticsController implements AssetStatisticsApi {
    private static final String ALL = "all_granted_eps";

    private record OpenPort(int port, String type) {}

    private final List<Finding> findings;

    StatisticsController(List<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public ListProcessStatisticsResponse listProcessStatistics(
            String projectId,
            String path,
            String enterpriseProjectId,
            Integer limit,
            Integer offset,
            AssetCategory category) {
        Map<String, Integer> counts = count(
                f -> f.path() != null && (path == null || path.equals(f.path())),
                enterpriseProjectId,
                category,
                Finding::path,
                Comparator.naturalOrder());
        return new ListProcessStatisticsResponse(
                counts.size(),
                counts.entrySet().stream()
                        .skip(offset)
                        .limit(limit)
                        .map(group -> new ProcessStatisticResponseInfo(group.getKey(), group.getValue()))
                        .toList());
    }

    @Override
    public ListPortStatisticsResponse listPortStatistics(
            String projectId,
            Integer port,
            String type,
            String enterpriseProjectId,
            Integer limit,
            Integer offset,
            AssetCategory category) {
        Map<OpenPort, Integer> counts = count(
                f -> f.port() != null
                        && (port == null || port.equals(f.port()))
                        && (type == null || type.equals(f.type())),
                enterpriseProjectId,
                category,
                f -> new OpenPort(Objects.requireNonNull(f.port()), Objects.requireNonNull(f.type())),
                Comparator.comparingInt(OpenPort::port).thenComparing(OpenPort::type));
        return new ListPortStatisticsResponse(
                counts.size(),
                counts.entrySet().stream()
                        .skip(offset)
                        .limit(limit)
                        .map(group -> new PortStatisticResponseInfo(
                                group.getKey().port(), group.getKey().type(), group.getValue()))
                        .toList());
    }

    /** The number of servers that have each group. */
    private <G> Map<G, Integer> count(
            Predicate<Finding> wanted,
            String enterpriseProject,
            AssetCategory category,
            Function<Finding, G> group,
            Comparator<G> order) {
        return findings.stream()
                .filter(wanted)
                .filter(f -> f.category() == category
                        && (enterpriseProject.equals(ALL) || enterpriseProject.equals(f.enterpriseProject())))
                .collect(Collectors.groupingBy(
                        group,
                        () -> new TreeMap<>(order),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Finding::server, Collectors.toSet()), Set::size)));
    }
}

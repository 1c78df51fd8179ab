package org.hsscontract.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsscontract.api.model.ListPortStatisticsResponse;
import org.hsscontract.api.model.ListProcessStatisticsResponse;
import org.hsscontract.api.model.PortStatisticResponseInfo;
import org.hsscontract.api.model.ProcessStatisticResponseInfo;
import org.hsscontract.server.web.PageRequest;
import org.hsscontract.server.web.RequestScope;
import org.hsscontract.server.web.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

record SqlStatistics(JdbcClient jdbc) implements Statistics {

    private static final GroupedQuery PROCESSES = new GroupedQuery("asset_process", List.of("path"));
    private static final GroupedQuery PORTS = new GroupedQuery("asset_port", List.of("port", "type"));

    @Override
    public ListProcessStatisticsResponse processes(RequestScope scope, @Nullable String path, PageRequest page) {
        Map<String, Object> filters = new HashMap<>();
        if (path != null) {
            filters.put("path", Utf8.bytes(path));
        }
        var found = PROCESSES.query(
                jdbc,
                scope,
                filters,
                page,
                (row, index) -> new ProcessStatisticResponseInfo(Utf8.text(row.getBytes("path")), row.getInt("num")));
        return new ListProcessStatisticsResponse(found.total(), found.items());
    }

    @Override
    public ListPortStatisticsResponse ports(
            RequestScope scope, @Nullable Integer port, @Nullable String type, PageRequest page) {
        Map<String, Object> filters = new HashMap<>();
        if (port != null) {
            filters.put("port", port);
        }
        if (type != null) {
            filters.put("type", Utf8.bytes(type));
        }
        var found = PORTS.query(
                jdbc,
                scope,
                filters,
                page,
                (row, index) -> new PortStatisticResponseInfo(
                        row.getInt("port"), Utf8.text(row.getBytes("type")), row.getInt("num")));
        return new ListPortStatisticsResponse(found.total(), found.items());
    }
}

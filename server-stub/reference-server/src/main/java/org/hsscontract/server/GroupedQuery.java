package org.hsscontract.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hsscontract.server.web.PageRequest;
import org.hsscontract.server.web.RequestScope;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list that groups what assets have and counts the assets of each group.
 *
 * @param table with a column {@code asset}
 * @param columns what makes a group; groups are in the order of these columns
 */
record GroupedQuery(String table, List<String> columns) {

    // One statement, so that total and page are of one moment; the outer join keeps the total when the page is empty.
    private static final String SQL = """
            WITH grouped AS (
                SELECT %1$s, count(DISTINCT asset.number) AS num
                FROM asset JOIN %2$s ON %2$s.asset = asset.number
                WHERE asset.project = :project
                  AND asset.category = :category
                  AND asset.enterprise_project IN (:enterpriseProjects)
                  %3$s
                GROUP BY %1$s
            )
            SELECT total.total_num, page.*
            FROM (SELECT count(*) AS total_num FROM grouped) total
            LEFT JOIN (SELECT * FROM grouped ORDER BY %1$s LIMIT :limit OFFSET :offset) page ON TRUE
            ORDER BY %1$s
            """;

    /** Groups on all pages, and those of the page asked for. */
    record GroupedResult<T>(int total, List<T> items) {}

    /** @param filters by column; a column without one is not in the map */
    <T> GroupedResult<T> query(
            JdbcClient jdbc, RequestScope scope, Map<String, Object> filters, PageRequest page, RowMapper<T> item) {
        if (scope.enterpriseProjects().isEmpty()) {
            return new GroupedResult<>(0, List.of());
        }
        List<T> items = new ArrayList<>();
        int[] total = new int[1];
        jdbc.sql(sql(filters)).params(parameters(scope, filters, page)).query(row -> {
            total[0] = row.getInt("total_num");
            // There is no group without assets: this row only carries the total.
            if (row.getInt("num") > 0) {
                items.add(item.mapRow(row, items.size()));
            }
        });
        return new GroupedResult<>(total[0], items);
    }

    private String sql(Map<String, Object> filters) {
        String conditions = columns.stream()
                .filter(filters::containsKey)
                .map(column -> "AND " + column + " = :" + column)
                .collect(Collectors.joining(" "));
        return SQL.formatted(String.join(", ", columns), table, conditions);
    }

    private static Map<String, Object> parameters(RequestScope scope, Map<String, Object> filters, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(filters);
        parameters.put("project", Utf8.bytes(scope.project()));
        parameters.put("category", scope.category().getValue());
        parameters.put("enterpriseProjects", Utf8.bytes(scope.enterpriseProjects()));
        parameters.put("limit", page.limit());
        parameters.put("offset", page.offset());
        return parameters;
    }
}

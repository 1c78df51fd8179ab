package org.hsscontract.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.hsscontract.api.AssetStatisticsApi;
import org.hsscontract.api.model.AssetCategory;
import org.hsscontract.api.model.ListPortStatisticsResponse;
import org.hsscontract.api.model.ListProcessStatisticsResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetStatisticsController implements AssetStatisticsApi {

    private final Statistics statistics;
    private final HttpServletRequest request;

    /** @param request stands for the current one of each thread */
    AssetStatisticsController(Statistics statistics, HttpServletRequest request) {
        this.statistics = statistics;
        this.request = request;
    }

    @Override
    public ListPortStatisticsResponse listPortStatistics(
            String projectId,
            @Nullable Integer port,
            @Nullable String type,
            String enterpriseProjectId,
            Integer limit,
            Integer offset,
            AssetCategory category) {
        return statistics.ports(
                scope(projectId, enterpriseProjectId, category), port, type, new PageRequest(limit, offset));
    }

    @Override
    public ListProcessStatisticsResponse listProcessStatistics(
            String projectId,
            @Nullable String path,
            String enterpriseProjectId,
            Integer limit,
            Integer offset,
            AssetCategory category) {
        return statistics.processes(
                scope(projectId, enterpriseProjectId, category), path, new PageRequest(limit, offset));
    }

    private RequestScope scope(String projectId, String enterpriseProjectId, AssetCategory category) {
        return new RequestScope(
                projectId, AcceptedRequest.grants(request).select(projectId, enterpriseProjectId), category);
    }
}

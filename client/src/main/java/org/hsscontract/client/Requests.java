package org.hsscontract.client;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListPortStatisticsRequest;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListProcessStatisticsRequest;
import org.jspecify.annotations.Nullable;

/**
 * Builds the generated requests, and refuses what could not arrive as given. Bounds are left to the server: its message
 * says what it allows.
 *
 * @param projectId the project that is asked about unless a query names another one
 */
record Requests(String projectId) {

    Requests {
        checkProjectId(projectId);
    }

    APIListProcessStatisticsRequest process(final Consumer<APIListProcessStatisticsRequest.Builder> query) {
        final APIListProcessStatisticsRequest.Builder builder = APIListProcessStatisticsRequest.newBuilder();
        query.accept(builder.projectId(projectId));
        final APIListProcessStatisticsRequest request = builder.build();
        checkProjectId(request.projectId());
        checkText("path", request.path());
        checkText("enterpriseProjectId", request.enterpriseProjectId());
        checkPage(request.limit(), request.offset());
        return request;
    }

    APIListPortStatisticsRequest port(final Consumer<APIListPortStatisticsRequest.Builder> query) {
        final APIListPortStatisticsRequest.Builder builder = APIListPortStatisticsRequest.newBuilder();
        query.accept(builder.projectId(projectId));
        final APIListPortStatisticsRequest request = builder.build();
        checkProjectId(request.projectId());
        checkText("type", request.type());
        checkText("enterpriseProjectId", request.enterpriseProjectId());
        checkPage(request.limit(), request.offset());
        return request;
    }

    private static void checkProjectId(final @Nullable String projectId) {
        if (projectId == null || projectId.isBlank()) {
            throw new IllegalArgumentException("projectId is missing");
        }
        if (projectId.equals(".") || projectId.equals("..")) {
            throw new IllegalArgumentException("projectId must not be '" + projectId + "': it would change the path");
        }
        checkText("projectId", projectId);
    }

    /** An unpaired surrogate is not a character; the encoder would send a question mark for it. */
    private static void checkText(final String name, final @Nullable String text) {
        if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(name + " has half of a surrogate pair, which is not a character");
        }
    }

    private static void checkPage(final @Nullable Integer limit, final @Nullable Integer offset) {
        if (limit != null && limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
        if (offset != null && offset < 0) {
            throw new IllegalArgumentException("offset must be at least 0, not " + offset);
        }
    }
}

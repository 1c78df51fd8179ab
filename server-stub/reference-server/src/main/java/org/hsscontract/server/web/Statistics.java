package org.hsscontract.server.web;

import org.hsscontract.api.model.ListPortStatisticsResponse;
import org.hsscontract.api.model.ListProcessStatisticsResponse;
import org.jspecify.annotations.Nullable;

/** Answers the contract's operations. A filter that is null is not asked for. Thread-safe. */
public interface Statistics {

    ListProcessStatisticsResponse processes(RequestScope scope, @Nullable String path, PageRequest page);

    ListPortStatisticsResponse ports(
            RequestScope scope, @Nullable Integer port, @Nullable String type, PageRequest page);
}

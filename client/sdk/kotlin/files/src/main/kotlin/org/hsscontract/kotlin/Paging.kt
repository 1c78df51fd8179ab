package org.hsscontract.kotlin

import org.hsscontract.kotlin.apis.AssetStatisticsApi
import org.hsscontract.kotlin.models.AssetCategory
import org.hsscontract.kotlin.models.PortStatisticResponseInfo
import org.hsscontract.kotlin.models.ProcessStatisticResponseInfo

/**
 * All process statistics from [offset] on. A page of [limit] entries is fetched when its first entry is wanted, so iterating
 * throws what [AssetStatisticsApi.listProcessStatistics] throws, and [IllegalStateException] if the list would never end.
 */
fun AssetStatisticsApi.processStatistics(
    projectId: String,
    path: String? = null,
    enterpriseProjectId: String? = null,
    limit: Int = 100,
    offset: Int = 0,
    category: AssetCategory? = null,
): Sequence<ProcessStatisticResponseInfo> = pages(offset) { from ->
    listProcessStatistics(projectId, path, enterpriseProjectId, limit, from, category).dataList
}

/** All open port statistics from [offset] on, in the same way as [processStatistics]. */
fun AssetStatisticsApi.portStatistics(
    projectId: String,
    port: Int? = null,
    type: String? = null,
    enterpriseProjectId: String? = null,
    limit: Int = 100,
    offset: Int = 0,
    category: AssetCategory? = null,
): Sequence<PortStatisticResponseInfo> = pages(offset) { from ->
    listPortStatistics(projectId, port, type, enterpriseProjectId, limit, from, category).dataList
}

/** The end is an empty page: a short one is not, and the total may change meanwhile. */
private fun <T> pages(first: Int, fetch: (offset: Int) -> List<T>): Sequence<T> = sequence {
    var offset = first
    var page = fetch(offset)
    while (page.isNotEmpty()) {
        check(page.size <= Int.MAX_VALUE - offset) { "The list goes on beyond the greatest offset" }
        yieldAll(page)
        offset += page.size
        val next = fetch(offset)
        check(next != page) { "The page at offset $offset is the same as the one before: the server ignores offset" }
        page = next
    }
}

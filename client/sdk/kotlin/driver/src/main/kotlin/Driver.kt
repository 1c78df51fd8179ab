import java.io.IOException
import java.io.PrintStream
import java.lang.reflect.InvocationTargetException
import java.time.Duration
import kotlin.reflect.KFunction
import org.hsscontract.kotlin.ErrorAnswerException
import org.hsscontract.kotlin.assetStatisticsApi
import org.hsscontract.kotlin.models.AssetCategory
import org.hsscontract.kotlin.models.ListPortStatisticsResponse
import org.hsscontract.kotlin.models.ListProcessStatisticsResponse
import org.hsscontract.kotlin.models.PortStatisticResponseInfo
import org.hsscontract.kotlin.models.ProcessStatisticResponseInfo
import org.hsscontract.kotlin.portStatistics
import org.hsscontract.kotlin.processStatistics
import tools.jackson.core.JacksonException
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

/** Reads tasks, calls the SDK and writes what its caller got. */
fun main() {
    val json = JsonMapper()
    val outcomes = PrintStream(System.out, true, Charsets.UTF_8) // whatever the platform's charset is
    System.`in`.bufferedReader().forEachLine { line ->
        val task = json.readTree(line)
        outcomes.println(json.writeValueAsString(mapOf("id" to task["id"].asString()) + outcome(task)))
    }
}

private fun outcome(task: JsonNode): Map<String, Any> = try {
    val api = assetStatisticsApi(
        task["url"].asString(), task["token"].asString(), Duration.ofMillis(task["time_limit"].asLong()))
    val arguments = task["arguments"]
    val pages = task["pages"]
    when (val operation = task["operation"].asString()) {
        "listProcessStatistics" ->
            if (pages == null) result(api::listProcessStatistics.callWith(arguments))
            else items(pages, api::processStatistics.callWith(arguments))
        "listPortStatistics" ->
            if (pages == null) result(api::listPortStatistics.callWith(arguments))
            else items(pages, api::portStatistics.callWith(arguments))
        else -> mapOf("not_implemented" to "the operation $operation")
    }
} catch (e: Exception) {
    mapOf("error" to error(e))
}

/** Leaves out what the task does not give, so that the SDK's own defaults hold. */
private fun <T> KFunction<T>.callWith(arguments: JsonNode): T {
    val given = parameters.associateWith { arguments[inContract(it.name!!)] }.filterValues { it != null }
    try {
        return callBy(given.mapValues { (parameter, value) ->
            when (parameter.type.classifier) {
                Int::class -> value.asInt()
                AssetCategory::class -> AssetCategory.decode(value.asString())
                else -> value.asString()
            }
        })
    } catch (e: InvocationTargetException) {
        throw e.targetException
    }
}

private fun inContract(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

private fun result(page: Any): Map<String, Any> = mapOf("result" to when (page) {
    is ListProcessStatisticsResponse -> mapOf("total_num" to page.totalNum, "data_list" to page.dataList.map(::entry))
    is ListPortStatisticsResponse -> mapOf("total_num" to page.totalNum, "data_list" to page.dataList.map(::entry))
    else -> throw AssertionError("No result: $page")
})

private fun items(pages: JsonNode, entries: Sequence<Any>): Map<String, Any> {
    val items = mutableListOf<Any>()
    val wanted = pages["take"]?.let { entries.take(it.asInt()) } ?: entries
    return try {
        wanted.mapTo(items, ::entry)
        mapOf("items" to items)
    } catch (e: Exception) {
        mapOf("items" to items, "error" to error(e))
    }
}

private fun entry(entry: Any): Map<String, Any> = when (entry) {
    is ProcessStatisticResponseInfo -> mapOf("path" to entry.path, "num" to entry.num)
    is PortStatisticResponseInfo -> mapOf("port" to entry.port, "type" to entry.type, "num" to entry.num)
    else -> throw AssertionError("No entry: $entry")
}

private fun error(e: Exception): Map<String, Any?> {
    System.err.println(e)
    return when (e) {
        is ErrorAnswerException -> mapOf(
            "kind" to "answer", "status" to e.status, "error_code" to e.errorCode, "error_msg" to e.errorMessage,
            "request_id" to e.requestId, "retry_after" to e.retryAfter)
        is IOException -> mapOf("kind" to "transport")
        is JacksonException, is IllegalArgumentException, is IllegalStateException -> mapOf("kind" to "broken-contract")
        else -> throw e // no error of the SDK's, such as a hole in a result
    }
}

import kotlin.system.exitProcess
import org.hsscontract.kotlin.assetStatisticsApi

/** A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN. */
fun main() = try {
    val endpoint = environment("HSS_ENDPOINT")
    val project = environment("HSS_PROJECT")
    val token = environment("HSS_TOKEN")
    // [example]
    val api = assetStatisticsApi(endpoint, token)
    val processes = api.listProcessStatistics(project, path = "/usr/sbin/sshd")
    val ports = api.listPortStatistics(project, type = "TCP", limit = 50)
    processes.dataList.forEach { println("${it.path}: on ${it.num} servers") }
    ports.dataList.forEach { println("${it.port}/${it.type}: on ${it.num} servers") }
    // [/example]
} catch (e: Exception) {
    System.err.println(e.message)
    exitProcess(1)
}

private fun environment(name: String) = System.getenv(name) ?: throw IllegalArgumentException("Set $name")

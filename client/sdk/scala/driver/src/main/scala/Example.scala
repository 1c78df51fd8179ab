import org.hsscontract.scala3.WholeAnswerBackend
import org.hsscontract.scala3.api.AssetStatisticsApi
import sttp.client4.{ResponseException, SttpClientException}

/** A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN. */
@main def example(): Unit =
  val endpoint = environment("HSS_ENDPOINT")
  val project = environment("HSS_PROJECT")
  val token = environment("HSS_TOKEN")
  try
    // [example]
    val backend = WholeAnswerBackend()
    val api = AssetStatisticsApi.withApiKeyAuth(endpoint, token)
    val processes = api.listProcessStatistics(project, path = Some("/usr/sbin/sshd")).send(backend).body
    val ports = api.listPortStatistics(project, `type` = Some("TCP"), limit = Some(50)).send(backend).body
    for page <- processes; entry <- page.dataList do println(s"${entry.path}: on ${entry.num} servers")
    for page <- ports; entry <- page.dataList do println(s"${entry.port}/${entry.`type`}: on ${entry.num} servers")
    // [/example]
    for failure <- processes.left.toSeq ++ ports.left.toSeq do exit(failure.getMessage)
  catch case e: SttpClientException => exit(s"${e.getMessage}: ${e.getCause}")

private def environment(name: String) = sys.env.getOrElse(name, exit(s"Set $name"))

private def exit(message: String): Nothing =
  System.err.println(message)
  sys.exit(1)

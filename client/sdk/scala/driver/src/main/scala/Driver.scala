import com.github.plokhotnyuk.jsoniter_scala.core.*
import java.io.PrintStream
import java.nio.charset.StandardCharsets.UTF_8
import org.hsscontract.scala3.*
import org.hsscontract.scala3.api.AssetStatisticsApi
import org.hsscontract.scala3.model.{PortStatisticResponseInfo, ProcessStatisticResponseInfo}
import scala.collection.mutable.ListBuffer
import scala.concurrent.duration.DurationLong
import scala.io.Source
import sttp.client4.{Request, ResponseException, SttpClientException, SyncBackend}

/** Reads tasks, calls the SDK and writes what its caller got. */
@main def driver(): Unit =
  val outcomes = PrintStream(System.out, true, UTF_8)
  for line <- Source.fromInputStream(System.in, "UTF-8").getLines do
    val task = readFromString[Task](line)
    val outcome =
      try call(task)
      catch case e: Exception => Outcome(task.id, error = Some(failure(e)))
    outcomes.println(writeToString(outcome))

private def call(task: Task): Outcome =
  val api = AssetStatisticsApi.withApiKeyAuth(task.url, task.token)
  val limited = WholeAnswerBackend()
  import task.arguments.*
  def send[A](request: Request[Either[ResponseException[String], A]])(page: A => Page) =
    request.readTimeout(task.timeLimit.millis).send(limited).body match
      case Left(e)       => Outcome(task.id, error = Some(failure(e)))
      case Right(result) => Outcome(task.id, result = Some(page(result)))
  given SyncBackend = limited
  (task.operation, task.pages) match
    case ("listProcessStatistics", None) =>
      send(api.listProcessStatistics(projectId, path, enterpriseProjectId, limit, offset, category))(page =>
        Page(page.totalNum, page.dataList.map(entry)))
    case ("listPortStatistics", None) =>
      send(api.listPortStatistics(projectId, port, `type`, enterpriseProjectId, limit, offset, category))(page =>
        Page(page.totalNum, page.dataList.map(entry)))
    case ("listProcessStatistics", Some(pages)) =>
      read(task, pages, api.processStatistics(projectId, path, enterpriseProjectId, limit, offset, category).map(entry))
    case ("listPortStatistics", Some(pages)) =>
      read(task, pages, api.portStatistics(projectId, port, `type`, enterpriseProjectId, limit, offset, category).map(entry))
    case _ => Outcome(task.id, notImplemented = Some(s"the operation ${task.operation}"))

private def read(task: Task, pages: Pages, entries: Iterator[Entry]): Outcome =
  val items = ListBuffer.empty[Entry]
  try
    for entry <- pages.take.fold(entries)(entries.take) do items += entry
    Outcome(task.id, items = Some(items.toSeq))
  catch case e: Exception => Outcome(task.id, items = Some(items.toSeq), error = Some(failure(e)))

private def entry(entry: ProcessStatisticResponseInfo) = Entry(path = Some(entry.path), num = entry.num)

private def entry(entry: PortStatisticResponseInfo) =
  Entry(port = Some(entry.port), `type` = Some(entry.`type`), num = entry.num)

private def failure(e: Exception): Failure =
  System.err.println(e)
  e match
    case e: ResponseException[String @unchecked] =>
      e match
        case ErrorAnswer(error) =>
          Failure("answer", Some(error.status), error.errorCode, error.errorMsg, error.requestId, error.retryAfter)
        case _ => Failure("broken-contract")
    case _: SttpClientException                                 => Failure("transport")
    case _: IllegalArgumentException | _: IllegalStateException => Failure("broken-contract")
    case _                                                      => throw e // no error of the SDK's, such as a hole in a result

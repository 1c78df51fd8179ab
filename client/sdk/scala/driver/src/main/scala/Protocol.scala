import com.github.plokhotnyuk.jsoniter_scala.core.JsonValueCodec
import com.github.plokhotnyuk.jsoniter_scala.macros.{CodecMakerConfig, JsonCodecMaker}
import org.hsscontract.scala3.model.AssetCategory

final case class Task(
    id: String, url: String, operation: String, arguments: Arguments, token: String, timeLimit: Long, pages: Option[Pages])

final case class Arguments(
    projectId: String, path: Option[String], port: Option[Int], `type`: Option[String], enterpriseProjectId: Option[String],
    limit: Option[Int], offset: Option[Int], category: Option[AssetCategory])

final case class Pages(take: Option[Int])

final case class Outcome(
    id: String, result: Option[Page] = None, items: Option[Seq[Entry]] = None, error: Option[Failure] = None,
    notImplemented: Option[String] = None)

final case class Page(totalNum: Int, dataList: Seq[Entry])

final case class Entry(path: Option[String] = None, port: Option[Int] = None, `type`: Option[String] = None, num: Int)

final case class Failure(
    kind: String, status: Option[Int] = None, errorCode: Option[String] = None, errorMsg: Option[String] = None,
    requestId: Option[String] = None, retryAfter: Option[Long] = None)

private inline def config = CodecMakerConfig.withFieldNameMapper(JsonCodecMaker.enforce_snake_case).withTransientEmpty(false)

given JsonValueCodec[Task] = JsonCodecMaker.make(config)

given JsonValueCodec[Outcome] = JsonCodecMaker.make(config)

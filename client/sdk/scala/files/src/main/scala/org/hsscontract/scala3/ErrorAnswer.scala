package org.hsscontract.scala3

import com.github.plokhotnyuk.jsoniter_scala.core.*
import com.github.plokhotnyuk.jsoniter_scala.macros.JsonCodecMaker
import scala.util.Try
import sttp.client4.ResponseException
import sttp.client4.ResponseException.UnexpectedStatusCode

/** What the service, or a gateway before it, says with another status than 200.
  *
  * @param errorCode
  *   `error_code`, for programs; none if the body is not the contract's error object
  * @param errorMsg
  *   `error_msg`, for people
  * @param requestId
  *   `request_id` or, if the body has none, `X-Request-Id`: what to quote to support
  * @param retryAfter
  *   seconds to wait before the next try, by `Retry-After`
  */
final class ErrorAnswer private (
    val status: Int,
    val errorCode: Option[String],
    val errorMsg: Option[String],
    val requestId: Option[String],
    val retryAfter: Option[Long]
)

/** For `case Left(ErrorAnswer(error))`; every other `Left` is an answer that breaks the contract. */
object ErrorAnswer:

  def unapply(failure: ResponseException[String]): Option[ErrorAnswer] = failure match
    case UnexpectedStatusCode(body, meta) =>
      val texts = Try(readFromString(body)(using properties)).getOrElse(Map.empty).withDefaultValue(None)
      Some(ErrorAnswer(
        meta.code.code,
        texts("error_code"),
        texts("error_msg"),
        texts("request_id").orElse(meta.header("X-Request-Id")),
        meta.header("Retry-After").flatMap(_.toLongOption)
      ))
    case _ => None

  /** A proxy's error has any body; what is no text there is none. */
  private given text: JsonValueCodec[Option[String]] = new:
    def nullValue: Option[String] = None
    def encodeValue(value: Option[String], out: JsonWriter): Unit = value.fold(out.writeNull())(out.writeVal)
    def decodeValue(in: JsonReader, default: Option[String]): Option[String] =
      val isText = in.isNextToken('"')
      in.rollbackToken()
      if isText then Some(in.readString(null))
      else
        in.skip()
        None

  private val properties: JsonValueCodec[Map[String, Option[String]]] = JsonCodecMaker.make

package org.hsscontract.scala3

import java.io.ByteArrayInputStream
import java.net.http.{HttpClient, HttpRequest, HttpResponse, HttpTimeoutException}
import java.net.http.HttpResponse.{BodyHandler, BodySubscribers, PushPromiseHandler}
import java.util.concurrent.{CompletableFuture, ExecutionException, TimeUnit, TimeoutException}
import sttp.client4.SyncBackend
import sttp.client4.httpclient.HttpClientSyncBackend

/** A backend for which the `readTimeout` of a request is the limit from connecting to the last byte of the answer. With
  * sttp's own it ends at the headers, and an answer that stops without an end is waited for for ever.
  */
object WholeAnswerBackend:

  /** Over http the JDK would ask for an upgrade to HTTP/2, which some servers cannot take. */
  def apply(): SyncBackend = usingClient(HttpClient.newBuilder.version(HttpClient.Version.HTTP_1_1).build)

  /** With a proxy, a trust store or an executor of one's own. */
  def usingClient(client: HttpClient): SyncBackend = HttpClientSyncBackend.usingClient(WholeAnswerClient(client))

private final class WholeAnswerClient(client: HttpClient) extends HttpClient:

  override def send[T](request: HttpRequest, handler: BodyHandler[T]): HttpResponse[T] =
    // The backend asks for a stream; it gets one over what has come.
    val whole: BodyHandler[T] = _ =>
      BodySubscribers.mapping(BodySubscribers.ofByteArray, body => ByteArrayInputStream(body).asInstanceOf[T])
    val answer = client.sendAsync(request, whole)
    try
      if request.timeout.isPresent then answer.get(request.timeout.get.toMillis, TimeUnit.MILLISECONDS) else answer.get
    catch
      case _: TimeoutException   => throw HttpTimeoutException("There is no whole answer within the readTimeout")
      case e: ExecutionException => throw e.getCause
    finally answer.cancel(true) // closes the connection if there is still something to come

  export client.{
    authenticator, connectTimeout, cookieHandler, executor, followRedirects, proxy, sendAsync, sslContext, sslParameters, version
  }

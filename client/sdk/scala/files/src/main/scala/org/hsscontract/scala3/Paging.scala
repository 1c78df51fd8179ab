package org.hsscontract.scala3

import org.hsscontract.scala3.api.AssetStatisticsApi
import org.hsscontract.scala3.core.Authorization.ApiKey
import org.hsscontract.scala3.model.{AssetCategory, PortStatisticResponseInfo, ProcessStatisticResponseInfo}
import sttp.client4.{Request, ResponseException, SyncBackend}

extension (api: AssetStatisticsApi[ApiKey])

  /** All process statistics from `offset` on. A page of `limit` entries, or 100, is fetched when its first entry is wanted,
    * so the iterator throws: the `ResponseException` that `listProcessStatistics` gives as `Left`, what sending throws, and
    * `IllegalStateException` if the list would never end.
    */
  def processStatistics(
      projectId: String,
      path: Option[String] = None,
      enterpriseProjectId: Option[String] = None,
      limit: Option[Int] = None,
      offset: Option[Int] = None,
      category: Option[AssetCategory] = None
  )(using backend: SyncBackend): Iterator[ProcessStatisticResponseInfo] = pages(limit, offset) { (size, from) =>
    sent(api.listProcessStatistics(projectId, path, enterpriseProjectId, Some(size), Some(from), category)).dataList
  }

  /** All open port statistics from `offset` on, in the same way as `processStatistics`. */
  def portStatistics(
      projectId: String,
      port: Option[Int] = None,
      `type`: Option[String] = None,
      enterpriseProjectId: Option[String] = None,
      limit: Option[Int] = None,
      offset: Option[Int] = None,
      category: Option[AssetCategory] = None
  )(using backend: SyncBackend): Iterator[PortStatisticResponseInfo] = pages(limit, offset) { (size, from) =>
    sent(api.listPortStatistics(projectId, port, `type`, enterpriseProjectId, Some(size), Some(from), category)).dataList
  }

private def sent[A](request: Request[Either[ResponseException[String], A]])(using backend: SyncBackend): A =
  request.send(backend).body.fold(throw _, identity)

/** The end is an empty page: a short one is not, and the total may change meanwhile. */
private def pages[A](limit: Option[Int], first: Option[Int])(fetch: (Int, Int) => Seq[A]): Iterator[A] =
  Iterator.unfold((first.getOrElse(0), Seq.empty[A])) { (offset, before) =>
    val page = fetch(limit.getOrElse(100), offset)
    Option.when(page.nonEmpty) {
      if page == before then
        throw IllegalStateException(s"The page at offset $offset is the same as the one before: the server ignores offset")
      if page.size > Int.MaxValue - offset then
        throw IllegalStateException("The list goes on beyond the greatest offset")
      (page, (offset + page.size, page))
    }
  }.flatten

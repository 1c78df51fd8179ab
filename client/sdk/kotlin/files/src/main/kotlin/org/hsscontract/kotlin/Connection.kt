package org.hsscontract.kotlin

import java.time.Duration
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import org.hsscontract.kotlin.apis.AssetStatisticsApi

/**
 * The API at [endpoint], such as `https://hss.example.com`, for the bearer of a user token. It serves all threads.
 *
 * A call ends after [timeLimit], from connecting to the last byte of the answer. It throws [ErrorAnswerException],
 * `JacksonException` if the answer is not what the contract promises, or `IOException` if there is no whole answer.
 *
 * [http] can bring a proxy, a trust store or a dispatcher.
 */
fun assetStatisticsApi(
    endpoint: String,
    token: String,
    timeLimit: Duration = Duration.ofSeconds(30),
    http: OkHttpClient = OkHttpClient(),
): AssetStatisticsApi {
    endpoint.toHttpUrl() // says what is wrong with it
    // OkHttp's own message would show the token.
    require(token.isNotEmpty() && token.all { it in ' '..'~' }) { "The token is empty or has a character that a header cannot have" }
    val client = http.newBuilder()
        .callTimeout(timeLimit)
        .followRedirects(false)
        .addNetworkInterceptor(TokenAndAnswer(token))
        .build()
    return AssetStatisticsApi(endpoint, client)
}

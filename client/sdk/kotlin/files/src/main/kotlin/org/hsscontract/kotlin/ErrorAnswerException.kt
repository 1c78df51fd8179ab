package org.hsscontract.kotlin

import okhttp3.Response
import org.hsscontract.kotlin.infrastructure.Serializer
import tools.jackson.core.JacksonException

/**
 * The service, or a gateway before it, answered with another status than 200.
 *
 * @property status status code, for example 401
 * @property errorCode `error_code`, for programs; null if the body is not the contract's error object
 * @property errorMessage `error_msg`, for people
 * @property requestId `request_id` or, if the body has none, `X-Request-Id`: what to quote to support
 * @property retryAfter seconds to wait before the next try, by `Retry-After`
 */
class ErrorAnswerException private constructor(
    val status: Int,
    val errorCode: String?,
    val errorMessage: String?,
    val requestId: String?,
    val retryAfter: Long?,
) : RuntimeException("The service answered with status $status: ${errorCode ?: "no error code"}, ${errorMessage ?: "no message"}") {

    internal constructor(response: Response, body: String) : this(response, textsOf(body))

    private constructor(response: Response, texts: (String) -> String?) : this(
        response.code,
        texts("error_code"),
        texts("error_msg"),
        texts("request_id") ?: response.header("X-Request-Id"),
        response.header("Retry-After")?.toLongOrNull(),
    )

    private companion object {
        /** A proxy's error has any body; what cannot be read there is null. */
        fun textsOf(body: String): (String) -> String? = try {
            val error = Serializer.jacksonObjectMapper.readTree(body)
            ({ name -> error.path(name).stringValue(null) })
        } catch (e: JacksonException) {
            ({ null })
        }
    }
}

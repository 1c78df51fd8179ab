package org.hsscontract.kotlin

import java.nio.charset.CharacterCodingException
import okhttp3.Interceptor
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.Response
import okhttp3.ResponseBody.Companion.toResponseBody
import org.hsscontract.kotlin.infrastructure.Serializer
import tools.jackson.core.exc.StreamReadException

/**
 * Sends the token, and lets an answer pass only if it is a JSON object in UTF-8 with status 200: the generated client would
 * replace wrong octets and take no body for null. Being next to the network, it sees an answer before OkHttp
 * tries again because of it.
 */
internal class TokenAndAnswer(private val token: String) : Interceptor {

    override fun intercept(chain: Interceptor.Chain): Response {
        require("" !in chain.request().url.pathSegments) { "The projectId is empty, '.' or '..', which a path cannot have" }
        val request = chain.request().newBuilder()
            .header("X-Auth-Token", token)
            .header("Accept-Encoding", "identity") // compressed bodies are unpacked behind this place
            .build()
        val response = chain.proceed(request)
        val body = response.body.bytes()
        if (response.code != 200) throw ErrorAnswerException(response, body.decodeToString())
        return response.newBuilder().body(checked(body).toResponseBody(JSON)).build()
    }

    private fun checked(body: ByteArray): String {
        val text = try {
            body.decodeToString(throwOnInvalidSequence = true)
        } catch (e: CharacterCodingException) {
            throw StreamReadException(null, "The answer is not in UTF-8", e)
        }
        if (!Serializer.jacksonObjectMapper.readTree(text).isObject) throw StreamReadException(null, "The answer is not a JSON object")
        return text
    }

    private companion object {
        val JSON = "application/json".toMediaType()
    }
}

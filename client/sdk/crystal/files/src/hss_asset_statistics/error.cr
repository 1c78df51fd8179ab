module HssAssetStatistics
  # What a call raises, besides ArgumentError for an argument that cannot be sent.
  class Error < Exception
  end

  # There is no whole answer: no connection, time limit, cut off.
  class TransportError < Error
  end

  # Status 200, but not what the contract promises; or a list that does not end.
  class BrokenContractError < Error
  end

  # The service answered with another status than 200. What it did not say is nil.
  class AnswerError < Error
    getter status : Int32
    getter error_code : String?
    getter error_msg : String?
    getter request_id : String?
    getter retry_after : Time::Span?

    def initialize(@status, @error_code, @error_msg, @request_id, @retry_after)
      super(["the service answered #{status}", error_code, error_msg, request_id].compact.join(", "))
    end

    # Takes any body: gateways and proxies do not know the contract's error object.
    def self.read(response : HTTP::Client::Response) : self
      body = response.body.valid_encoding? ? (JSON.parse(response.body) rescue nil) : nil
      said = body.try(&.as_h?)
      text = ->(name : String) { said.try(&.[name]?).try(&.as_s?) }
      new(
        status: response.status_code,
        error_code: text.call("error_code"),
        error_msg: text.call("error_msg"),
        request_id: text.call("request_id") || response.headers["X-Request-Id"]?,
        retry_after: response.headers["Retry-After"]?.try(&.to_u32?).try(&.seconds))
    end
  end
end

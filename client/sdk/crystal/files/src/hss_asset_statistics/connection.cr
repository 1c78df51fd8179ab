require "http/client"

module HssAssetStatistics
  # One segment of a path. Servers take "." and ".." for steps in it, even encoded.
  def self.enc(value : String) : String
    raise ArgumentError.new("a value in the path must not be empty, \".\" or \"..\"") if value.in?("", ".", "..")
    URI.encode_path_segment(value)
  end

  # One exchange with the service: a whole answer with status 200 that is as the contract says, or an error.
  class Connection
    def initialize(endpoint : String, @token : String, @time_limit : Time::Span)
      @base = URI.parse(endpoint.rchop('/'))
      unless @base.scheme.in?("http", "https") && @base.host.presence && @base.query.nil? && @base.fragment.nil?
        raise ArgumentError.new("the endpoint #{endpoint} is no http or https URL")
      end
      # Here, as the error of HTTP::Headers shows the token.
      raise ArgumentError.new("the token has characters that no header can carry") unless @token.matches?(/\A[ -~]+\z/)
      raise ArgumentError.new("time_limit must be above 0") unless @time_limit.positive?
    end

    def request(klass : T.class, *, method : Symbol, path : String, query, accept : Array(String), auth : Array(String)) : Response(T) forall T
      given = URI::Params.new
      query.each { |name, value| given.add(name, value.to_s) unless value.nil? }
      target = @base.path + path
      target += "?#{given}" unless given.empty?
      headers = HTTP::Headers{"Accept" => accept.join(", ")}
      raise ArgumentError.new("#{auth} is no way to authenticate that this SDK knows") unless auth == %w[UserToken]
      headers["X-Auth-Token"] = @token

      # Redirects are not followed: whoever does hands the token to another place.
      response = exchange(method.to_s, target, headers)
      raise AnswerError.read(response) unless response.status_code == 200
      body = response.body
      raise BrokenContractError.new("the body is not UTF-8") unless body.valid_encoding?
      begin
        Response(T).new(T.from_json(body), response.status_code, response.headers)
      rescue e : JSON::ParseException
        raise BrokenContractError.new(e.message, e)
      end
    end

    # HTTP::Client limits each read alone, so the whole exchange runs in a fiber of its own.
    private def exchange(method : String, target : String, headers : HTTP::Headers) : HTTP::Client::Response
      answer = Channel(HTTP::Client::Response | TransportError).new(1)
      client = HTTP::Client.new(@base)
      client.dns_timeout = client.connect_timeout = client.read_timeout = client.write_timeout = @time_limit
      spawn do
        answer.send(client.exec(method, target, headers))
      rescue e
        answer.send(TransportError.new(e.message, e))
      end
      select
      when received = answer.receive
        raise received if received.is_a?(TransportError)
      when timeout(@time_limit)
        raise TransportError.new("no whole answer within #{@time_limit.total_seconds} s")
      end
      length = received.headers["Content-Length"]?.try(&.to_i64?)
      raise TransportError.new("the answer is cut off") if length && length != received.body.bytesize
      received
    ensure
      client.try &.close
    end
  end
end

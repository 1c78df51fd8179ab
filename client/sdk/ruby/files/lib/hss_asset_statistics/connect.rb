require 'uri'

module HssAssetStatistics
  # The API at an endpoint, such as https://hss.example.com.
  #
  # @param timeout [Numeric] seconds from a call to the end of its answer
  # @return [AssetStatisticsApi]
  def self.connect(endpoint, token, timeout: 30)
    uri = URI(endpoint.to_s)
    fail ArgumentError, "#{endpoint.inspect} is not like https://hss.example.com" unless uri.is_a?(URI::HTTP) && uri.host
    fail ArgumentError, 'the token is empty' if token.to_s.empty?
    fail ArgumentError, 'timeout must be more than 0 seconds' unless timeout.positive?

    AssetStatisticsApi.new(ApiClient.new(Configuration.new do |config|
      config.scheme = uri.scheme
      config.host = "#{uri.host}:#{uri.port}"
      config.base_path = uri.path
      config.api_key['X-Auth-Token'] = token
      config.timeout = timeout
    end))
  end
end

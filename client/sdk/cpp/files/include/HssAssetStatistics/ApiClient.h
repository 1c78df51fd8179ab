#pragma once

#include "HssAssetStatistics/ApiConfiguration.h"
#include "HssAssetStatistics/ErrorAnswer.h"
#include "HssAssetStatistics/ModelBase.h"

#include <cpprest/http_client.h>

#include <memory>

namespace hss {
namespace api {

/// Sends requests and reads answers, strictly. Takes the place of the generated ApiClient.
class ApiClient
{
public:
    /// The timeout of the configuration is the time limit from the call to the end of the answer; 30 seconds if not set.
    explicit ApiClient(std::shared_ptr<const ApiConfiguration> configuration);

    std::shared_ptr<const ApiConfiguration> getConfiguration() const { return m_configuration; }

    /// The answer as T, one of the models.
    template<class T>
    pplx::task<std::shared_ptr<T>> get(const web::http::http_request& request) const
    {
        return getJson(request).then([](const web::json::value& json) {
            auto result = std::make_shared<T>();
            if (!result->fromJson(json)) throw BrokenAnswer("The answer lacks a required property or has one of another type.");
            return result;
        });
    }

    static utility::string_t parameterToString(const utility::string_t& value) { return value; }
    static utility::string_t parameterToString(int32_t value) { return utility::conversions::to_string_t(std::to_string(value)); }
    template<class Enum>
    static utility::string_t parameterToString(const std::shared_ptr<Enum>& value)
    {
        if (!value) throw std::invalid_argument("A parameter is a null pointer: give boost::none to leave it out.");
        return value->toJson().as_string();
    }

    /// The template with value for {name}. It stays one segment, whatever characters it has.
    static utility::string_t fillPath(const utility::string_t& pathTemplate, const utility::string_t& name, const utility::string_t& value);
    static void addHeader(web::http::http_request& request, const utility::string_t& name, const utility::string_t& value);

private:
    pplx::task<web::json::value> getJson(web::http::http_request request) const;

    std::shared_ptr<const ApiConfiguration> m_configuration;
};

}
}

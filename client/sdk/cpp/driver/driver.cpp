// Runs the vectors through the SDK: see contract-tests/scenarios.md.
#include "HssAssetStatistics/Pager.h"
#include "HssAssetStatistics/api/AssetStatisticsApi.h"

#include <iostream>

using namespace hss::api;
using namespace hss::model;
using web::json::value;

/// The arguments of a task; what is not there is not given to the SDK.
struct Arguments
{
    const value& json;

    std::string project() const { return json.at("project_id").as_string(); }
    boost::optional<std::string> text(const char* name) const
    {
        if (!json.has_field(name)) return boost::none;
        return json.at(name).as_string();
    }
    boost::optional<int32_t> number(const char* name) const
    {
        if (!json.has_field(name)) return boost::none;
        return json.at(name).as_integer();
    }
    boost::optional<std::shared_ptr<AssetCategory>> category() const
    {
        if (!json.has_field("category")) return boost::none;
        return std::make_shared<AssetCategory>(json.at("category").as_string());
    }
};

struct Processes
{
    using Entry = ProcessStatisticResponseInfo;
    static auto call(const AssetStatisticsApi& api, const Arguments& a, boost::optional<int32_t> limit, boost::optional<int32_t> offset)
    {
        return api.listProcessStatistics(a.project(), a.text("path"), a.text("enterprise_project_id"), limit, offset, a.category()).get();
    }
    static value entry(const Entry& e)
    {
        return value::object({{"path", value::string(e.getPath())}, {"num", value::number(e.getNum())}});
    }
};

struct Ports
{
    using Entry = PortStatisticResponseInfo;
    static auto call(const AssetStatisticsApi& api, const Arguments& a, boost::optional<int32_t> limit, boost::optional<int32_t> offset)
    {
        return api.listPortStatistics(a.project(), a.number("port"), a.text("type"), a.text("enterprise_project_id"), limit, offset, a.category()).get();
    }
    static value entry(const Entry& e)
    {
        return value::object({{"port", value::number(e.getPort())}, {"type", value::string(e.getType())}, {"num", value::number(e.getNum())}});
    }
};

value describe(const ErrorAnswer& e)
{
    value error = value::object({{"kind", value::string("answer")}, {"status", value::number(e.status())}});
    if (e.errorCode) error["error_code"] = value::string(*e.errorCode);
    if (e.errorMsg) error["error_msg"] = value::string(*e.errorMsg);
    if (e.requestId) error["request_id"] = value::string(*e.requestId);
    if (e.retryAfter) error["retry_after"] = value::number(*e.retryAfter);
    return error;
}

template<class Operation>
void run(const AssetStatisticsApi& api, const value& task, value& outcome)
{
    const Arguments arguments{task.at("arguments")};
    std::vector<value> entries;
    try
    {
        if (task.has_field("pages"))
        {
            hss::Pager<typename Operation::Entry> pager(
                [&](int32_t limit, int32_t offset) { return Operation::call(api, arguments, limit, offset)->getDataList(); },
                arguments.number("limit").value_or(100), arguments.number("offset").value_or(0));
            const auto& pages = task.at("pages");
            const size_t take = pages.has_field("take") ? pages.at("take").as_integer() : std::numeric_limits<size_t>::max();
            for (const auto& entry : pager)
            {
                entries.push_back(Operation::entry(*entry));
                if (entries.size() == take) break;
            }
        }
        else
        {
            const auto result = Operation::call(api, arguments, arguments.number("limit"), arguments.number("offset"));
            for (const auto& entry : result->getDataList()) entries.push_back(Operation::entry(*entry));
            outcome["result"] = value::object({{"total_num", value::number(result->getTotalNum())}, {"data_list", value::array(entries)}});
        }
    }
    catch (const ErrorAnswer& e) { outcome["error"] = describe(e); }
    catch (const BrokenAnswer&) { outcome["error"]["kind"] = value::string("broken-contract"); }
    catch (const web::http::http_exception&) { outcome["error"]["kind"] = value::string("transport"); }
    catch (const std::exception& e)
    {
        std::cerr << task.at("id").as_string() << ": " << e.what() << std::endl;
        outcome["error"]["kind"] = value::string("other");
    }
    if (task.has_field("pages")) outcome["items"] = value::array(entries);
}

int main()
{
    for (std::string line; std::getline(std::cin, line);)
    {
        const value task = value::parse(line);
        web::http::client::http_client_config http;
        http.set_timeout(std::chrono::milliseconds(task.at("time_limit").as_integer()));
        auto configuration = std::make_shared<ApiConfiguration>();
        configuration->setBaseUrl(task.at("url").as_string());
        configuration->setApiKey("UserToken", task.at("token").as_string());
        configuration->setHttpConfig(http);
        const AssetStatisticsApi api(std::make_shared<ApiClient>(configuration));

        value outcome = value::object({{"id", task.at("id")}});
        if (task.at("operation").as_string() == "listProcessStatistics") run<Processes>(api, task, outcome);
        else run<Ports>(api, task, outcome);
        std::cout << outcome.serialize() << std::endl;
    }
}

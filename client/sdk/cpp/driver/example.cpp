#include "HssAssetStatistics/api/AssetStatisticsApi.h"

#include <cstdlib>
#include <iostream>

static std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    if (value == nullptr) throw std::runtime_error(std::string("Set ") + name + ": HSS_ENDPOINT (https://...), HSS_PROJECT and HSS_TOKEN are needed.");
    return value;
}

int main()
try
{
    // [example]
    auto configuration = std::make_shared<hss::api::ApiConfiguration>();
    configuration->setBaseUrl(environment("HSS_ENDPOINT"));
    configuration->setApiKey("UserToken", environment("HSS_TOKEN"));
    hss::api::AssetStatisticsApi statistics(std::make_shared<hss::api::ApiClient>(configuration));
    auto processes = statistics.listProcessStatistics(environment("HSS_PROJECT")).get();
    auto ports = statistics.listPortStatistics(environment("HSS_PROJECT")).get();
    // [/example]
    std::cout << processes->getTotalNum() << " processes, " << ports->getTotalNum() << " ports" << std::endl;
    return 0;
}
catch (const std::exception& e)
{
    std::cerr << e.what() << std::endl;
    return 1;
}

require "../sdk/src/hss_asset_statistics"

# [example]
hss = HssAssetStatistics::Client.new(ENV["HSS_ENDPOINT"], ENV["HSS_TOKEN"])
processes = hss.asset.process_statistics(ENV["HSS_PROJECT"]).value
ports = hss.asset.port_statistics(ENV["HSS_PROJECT"], _type: "TCP").value
processes.data_list.each { |group| puts "#{group.path} on #{group.num} servers" }
ports.data_list.each { |group| puts "port #{group.port}/#{group._type} on #{group.num} servers" }
# [/example]

# A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN.
require 'hss_asset_statistics'

project = ENV.fetch('HSS_PROJECT')
# [example]
api = HssAssetStatistics.connect(ENV.fetch('HSS_ENDPOINT'), ENV.fetch('HSS_TOKEN'))
processes = api.list_process_statistics(project, limit: 50)
processes.data_list.each { |process| puts "#{process.path} runs on #{process.num} servers" }
ports = HssAssetStatistics.entries { |page| api.list_port_statistics(project, type: 'TCP', **page) }
ports.each { |port| puts "#{port.port}/#{port.type} is open on #{port.num} servers" }
# [/example]

# Runs the tasks of the scenarios through the SDK, as its README tells a user to.
require 'hss_asset_statistics'

OPERATIONS = { 'listProcessStatistics' => :list_process_statistics, 'listPortStatistics' => :list_port_statistics }.freeze

def run(task)
  operation = OPERATIONS[task['operation']]
  return { not_implemented: "no operation #{task['operation']}" } unless operation

  api = HssAssetStatistics.connect(task['url'], task['token'], timeout: task['time_limit'] / 1000.0)
  options = task['arguments'].transform_keys(&:to_sym)
  project = options.delete(:project_id)
  return read_pages(api.method(operation), project, options, task['pages']['take']) if task['pages']

  { result: api.public_send(operation, project, options).to_hash }
rescue HssAssetStatistics::Error => e
  { error: describe(e) }
end

def read_pages(operation, project, options, take)
  items = []
  pages = options.slice(:limit, :offset)
  entries = HssAssetStatistics.entries(**pages) { |page| operation.call(project, **options, **page) }
  entries = entries.lazy.take(take) if take
  entries.each { |entry| items << entry.to_hash }
  { items: items }
rescue HssAssetStatistics::Error => e
  { items: items, error: describe(e) }
end

def describe(error)
  case error
  when HssAssetStatistics::ApiError
    {
      kind: 'answer', status: error.code, error_code: error.error_code, error_msg: error.error_msg,
      request_id: error.request_id, retry_after: error.retry_after
    }
  when HssAssetStatistics::BrokenContractError then { kind: 'broken-contract' }
  else { kind: 'transport' }
  end
end

$stdin.set_encoding(Encoding::UTF_8)
$stdout.sync = true
$stdin.each_line do |line|
  task = JSON.parse(line)
  puts JSON.generate({ id: task['id'], **run(task) })
end

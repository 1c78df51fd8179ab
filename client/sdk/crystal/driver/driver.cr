# Runs the test vectors through the SDK; the protocol is that of contract-tests/scenarios.md.

require "../sdk/src/hss_asset_statistics"

struct Pages
  include JSON::Serializable
  getter take : Int32?
end

struct Arguments
  include JSON::Serializable
  getter project_id : String
  getter path : String?
  getter port : Int32?
  getter type : String?
  getter enterprise_project_id : String?
  getter limit : Int32?
  getter offset : Int32?
  getter category : String?

  def list_processes(hss, limit = @limit, offset = @offset)
    hss.asset.process_statistics(project_id, path: path, enterprise_project_id: enterprise_project_id,
      limit: limit, offset: offset, category: category)
  end

  def list_ports(hss, limit = @limit, offset = @offset)
    hss.asset.port_statistics(project_id, port: port, _type: type, enterprise_project_id: enterprise_project_id,
      limit: limit, offset: offset, category: category)
  end
end

struct Task
  include JSON::Serializable
  getter id : String
  getter url : String
  getter operation : String
  getter arguments : Arguments
  getter token : String
  getter time_limit : Int32
  getter pages : Pages?

  def run
    hss = HssAssetStatistics::Client.new(url, token, time_limit.milliseconds)
    case {operation, pages}
    when {"listProcessStatistics", nil}   then {id: id, result: arguments.list_processes(hss).value}
    when {"listPortStatistics", nil}      then {id: id, result: arguments.list_ports(hss).value}
    when {"listProcessStatistics", Pages} then read(pager { |limit, offset| arguments.list_processes(hss, limit, offset) })
    when {"listPortStatistics", Pages}    then read(pager { |limit, offset| arguments.list_ports(hss, limit, offset) })
    else                                       {id: id, not_implemented: "the operation #{operation}"}
    end
  rescue e
    {id: id, error: describe(e)}
  end

  private def pager(&fetch : Int32, Int32 -> T) forall T
    HssAssetStatistics.pager(arguments.limit || 100, arguments.offset || 0, &fetch)
  end

  private def read(entries : HssAssetStatistics::Pager(T, E)) forall T, E
    items = [] of E
    begin
      entries.first(pages.try(&.take) || Int32::MAX).each { |entry| items << entry }
    rescue e
      return {id: id, items: items, error: describe(e)}
    end
    {id: id, items: items}
  end

  private def describe(e)
    case e
    when HssAssetStatistics::AnswerError
      {kind: "answer", status: e.status, error_code: e.error_code, error_msg: e.error_msg,
       request_id: e.request_id, retry_after: e.retry_after.try(&.total_seconds.to_i64)}
    when HssAssetStatistics::BrokenContractError then {kind: "broken-contract"}
    when HssAssetStatistics::TransportError      then {kind: "transport"}
    else                                              {kind: "other", error_msg: e.message}
    end
  end
end

STDOUT.sync = true
STDIN.each_line { |line| puts Task.from_json(line).run.to_json }

//! Runs the test vectors through the SDK; the protocol is that of contract-tests/scenarios.md.

use hss_asset_statistics::apis::asset_statistics_api::*;
use hss_asset_statistics::{configuration::Configuration, error::Error, pager};
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use serde_json::{json, Value};
use std::io::Write;
use std::time::Duration;

#[derive(Deserialize)]
struct Task {
    id: Value,
    url: String,
    operation: String,
    arguments: Value,
    token: String,
    time_limit: u64,
    pages: Option<Pages>,
}

#[derive(Deserialize)]
struct Pages {
    take: Option<usize>,
}

fn main() {
    for line in std::io::stdin().lines() {
        let task: Task = serde_json::from_str(&line.expect("standard input")).expect("a task");
        let mut outcome = outcome(&task).unwrap_or_else(|e| json!({ "error": describe(e) }));
        outcome["id"] = task.id;
        println!("{outcome}");
        std::io::stdout().flush().expect("standard output");
    }
}

fn outcome(task: &Task) -> Result<Value, Error> {
    let mut configuration = Configuration::new(&task.url, &task.token)?;
    configuration.time_limit = Duration::from_millis(task.time_limit);
    Ok(match (task.operation.as_str(), &task.pages) {
        ("listProcessStatistics", None) => {
            json!({ "result": list_process_statistics(&configuration, &process_params(task))? })
        }
        ("listPortStatistics", None) => json!({ "result": list_port_statistics(&configuration, &port_params(task))? }),
        ("listProcessStatistics", Some(pages)) => {
            read(pager::process_statistics(&configuration, process_params(task)), pages.take)
        }
        ("listPortStatistics", Some(pages)) => read(pager::port_statistics(&configuration, port_params(task)), pages.take),
        (other, _) => json!({ "not_implemented": format!("the operation {other}") }),
    })
}

fn process_params(task: &Task) -> ListProcessStatisticsParams {
    ListProcessStatisticsParams {
        project_id: argument(task, "project_id").unwrap_or_default(),
        path: argument(task, "path"),
        enterprise_project_id: argument(task, "enterprise_project_id"),
        limit: argument(task, "limit"),
        offset: argument(task, "offset"),
        category: argument(task, "category"),
    }
}

fn port_params(task: &Task) -> ListPortStatisticsParams {
    ListPortStatisticsParams {
        project_id: argument(task, "project_id").unwrap_or_default(),
        port: argument(task, "port"),
        r#type: argument(task, "type"),
        enterprise_project_id: argument(task, "enterprise_project_id"),
        limit: argument(task, "limit"),
        offset: argument(task, "offset"),
        category: argument(task, "category"),
    }
}

fn argument<T: DeserializeOwned>(task: &Task, name: &str) -> Option<T> {
    task.arguments.get(name).map(|value| serde_json::from_value(value.clone()).expect("an argument of the contract"))
}

fn read<T: Serialize>(entries: impl Iterator<Item = Result<T, Error>>, take: Option<usize>) -> Value {
    let mut items = Vec::new();
    for entry in entries.take(take.unwrap_or(usize::MAX)) {
        match entry {
            Ok(entry) => items.push(entry),
            Err(e) => return json!({ "items": items, "error": describe(e) }),
        }
    }
    json!({ "items": items })
}

fn describe(error: Error) -> Value {
    match error {
        Error::Answer(answer) => json!({
            "kind": "answer", "status": answer.status.as_u16(), "error_code": answer.error_code, "error_msg": answer.error_msg,
            "request_id": answer.request_id, "retry_after": answer.retry_after.map(|time| time.as_secs()),
        }),
        Error::BrokenContract(_) | Error::Paging(_) => json!({ "kind": "broken-contract" }),
        Error::Transport(_) => json!({ "kind": "transport" }),
        other => json!({ "kind": "other", "error_msg": other.to_string() }),
    }
}

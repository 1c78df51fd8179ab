use hss_asset_statistics::apis::asset_statistics_api::{list_port_statistics, ListPortStatisticsParams};
use hss_asset_statistics::apis::asset_statistics_api::{list_process_statistics, ListProcessStatisticsParams};
use hss_asset_statistics::configuration::Configuration;
use std::env::var;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // [example]
    let (hss, project_id) = (Configuration::new(&var("HSS_ENDPOINT")?, &var("HSS_TOKEN")?)?, var("HSS_PROJECT")?);
    let processes = ListProcessStatisticsParams { project_id: project_id.clone(), ..Default::default() };
    let ports = ListPortStatisticsParams { project_id, r#type: Some("TCP".into()), ..Default::default() };
    println!("{:#?}", list_process_statistics(&hss, &processes)?);
    println!("{:#?}", list_port_statistics(&hss, &ports)?);
    // [/example]
    Ok(())
}

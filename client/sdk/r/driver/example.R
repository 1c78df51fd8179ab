# [example]
library(hssassetstatistics)
hss <- hss_service(Sys.getenv("HSS_ENDPOINT"), Sys.getenv("HSS_TOKEN"))
project <- Sys.getenv("HSS_PROJECT")
print(list_process_statistics(hss, project)$data_list)
print(list_port_statistics(hss, project, type = "TCP")$data_list)
# [/example]

# Runs the test vectors through the SDK; the protocol is that of contract-tests/scenarios.md.

library(hssassetstatistics)

operations <- list(listProcessStatistics = list_process_statistics, listPortStatistics = list_port_statistics)

run <- function(task) {
  operation <- operations[[task$operation]]
  if (is.null(operation)) return(list(not_implemented = paste("the operation", task$operation)))
  hss <- hss_service(task$url, task$token, time_limit = task$time_limit / 1000)
  if (is.null(task$pages)) return(list(result = do.call(operation, c(list(hss), task$arguments))))
  read(do.call(pager, c(list(operation, hss), task$arguments)), task$pages$take)
}

read <- function(next_entry, take) {
  items <- list()
  error <- tryCatch({
    while (is.null(take) || length(items) < take) {
      entry <- next_entry()
      if (is.null(entry)) break
      items[[length(items) + 1]] <- entry
    }
    NULL
  }, error = describe)
  c(list(items = items), error)
}

describe <- function(e) {
  kinds <- c(hss_answer = "answer", hss_broken_contract = "broken-contract", hss_transport = "transport")
  kind <- kinds[class(e)[1]]
  if (is.na(kind)) return(list(error = list(kind = "other", error_msg = conditionMessage(e))))
  told <- unclass(e)[c("status", "error_code", "error_msg", "request_id", "retry_after")]
  list(error = c(list(kind = unname(kind)), told[!vapply(told, is.null, logical(1))]))
}

tasks <- file("stdin", encoding = "UTF-8")
open(tasks)
while (length(line <- readLines(tasks, n = 1)) > 0) {
  task <- jsonlite::parse_json(line)
  outcome <- tryCatch(run(task), error = describe)
  json <- jsonlite::toJSON(c(list(id = task$id), outcome), auto_unbox = TRUE, digits = NA)
  writeLines(enc2utf8(json), useBytes = TRUE)
}

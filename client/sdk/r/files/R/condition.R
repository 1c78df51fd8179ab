# The conditions that a call signals, all of class hss_error:
#   hss_argument         not sent: an argument cannot be
#   hss_answer           the service answered with another status than 200; it has status, and error_code, error_msg,
#                        request_id and retry_after (seconds), NULL if the answer did not tell
#   hss_broken_contract  status 200, but not what the contract promises; or a list that does not end
#   hss_transport        no whole answer: no connection, time limit, cut off
fail <- function(class, ..., told = list()) {
  stop(structure(c(list(message = paste0(...), call = NULL), told), class = c(class, "hss_error", "error", "condition")))
}

refuse <- function(...) fail("hss_argument", "not sent: ", ...)

broken <- function(...) fail("hss_broken_contract", "not what the contract promises: ", ...)

# Takes any body: gateways and proxies do not know the contract's error object.
fail_with_answer <- function(response) {
  body <- tryCatch(read_json(response$content), hss_broken_contract = function(e) NULL)
  headers <- curl::parse_headers_list(response$headers)
  text <- function(name) if (is_object(body) && is.character(body[[name]])) body[[name]]
  request_id <- text("request_id")
  if (is.null(request_id)) request_id <- headers[["x-request-id"]]
  seconds <- headers[["retry-after"]]
  told <- list(
    status = response$status_code,
    error_code = text("error_code"),
    error_msg = text("error_msg"),
    request_id = request_id,
    retry_after = if (!is.null(seconds) && grepl("^[0-9]{1,9}$", seconds)) as.integer(seconds)
  )
  said <- c(told$status, told$error_code, told$error_msg, told$request_id)
  fail("hss_answer", "the service answered ", paste(said, collapse = ", "), told = told)
}

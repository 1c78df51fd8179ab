#' The service as a user sees it
#'
#' @param endpoint The region's endpoint, for example "https://hss.example.com".
#' @param token The user token.
#' @param time_limit Seconds from a call to the end of its answer.
#' @export
hss_service <- function(endpoint, token, time_limit = 30) {
  endpoint <- sub("/$", "", as_argument("endpoint", endpoint))
  if (!grepl("^https?://[^/?#[:space:]]+[^?#[:space:]]*$", endpoint)) refuse("the endpoint ", endpoint, " is no http or https URL")
  token <- as_argument("token", token)
  if (!grepl("^[ -~]+$", token, perl = TRUE)) refuse("the token has characters that no header can carry")
  if (!is.numeric(time_limit) || length(time_limit) != 1 || !isTRUE(time_limit >= 0.001)) {
    refuse("time_limit must be a number of seconds, at least 0.001")
  }
  structure(list(endpoint = endpoint, token = token, time_limit = time_limit), class = "hss_service")
}

# Hides the token.
print.hss_service <- function(x, ...) {
  cat("<hss_service ", x$endpoint, ">\n", sep = "")
  invisible(x)
}

# One exchange: a whole answer with status 200, read as the model says, or a condition.
call_service <- function(hss, method, path, in_path, in_query, token_header, result) {
  if (!inherits(hss, "hss_service")) refuse("the first argument must come from hss_service()")
  for (name in names(in_path)) {
    value <- as_argument(name, in_path[[name]])
    # curl takes these segments for steps in the path.
    if (value %in% c(".", "..")) refuse(name, " must not be \".\" or \"..\"")
    path <- sub(paste0("{", name, "}"), curl::curl_escape(value), path, fixed = TRUE)
  }
  in_query <- in_query[!vapply(in_query, is.null, logical(1))]
  query <- vapply(names(in_query), function(name) {
    paste0(name, "=", curl::curl_escape(as_argument(name, in_query[[name]])))
  }, character(1))
  url <- paste0(hss$endpoint, path, if (length(query) > 0) "?", paste(query, collapse = "&"))
  headers <- list(Accept = "application/json", hss$token)
  names(headers)[2] <- token_header

  # Whoever follows a redirect hands the token to another place.
  handle <- curl::new_handle(customrequest = method, timeout_ms = hss$time_limit * 1000, followlocation = FALSE)
  curl::handle_setheaders(handle, .list = headers)
  response <- tryCatch(curl::curl_fetch_memory(url, handle), error = function(e) {
    fail("hss_transport", "no whole answer: ", conditionMessage(e))
  })
  if (response$status_code != 200) fail_with_answer(response)
  read_object(read_json(response$content), result, "the answer")
}

# A text as it is, a whole number in digits: as.character() would write 1e+05.
as_argument <- function(name, value) {
  if (length(value) != 1 || is.na(value)) refuse(name, " must be one value")
  if (is.numeric(value) && is.finite(value) && value == trunc(value)) return(sprintf("%.0f", value))
  if (!is.character(value) || value == "") refuse(name, " must be a text or a whole number, and not empty")
  enc2utf8(value)
}

# From JSON to R: values have the contract's types, or there is no result.

read_json <- function(octets) {
  text <- tryCatch(rawToChar(octets), error = function(e) broken("the body is no text"))
  if (!validUTF8(text)) broken("the body is not UTF-8")
  Encoding(text) <- "UTF-8"
  # parse_json() takes comments, and cuts texts at U+0000, which R cannot hold.
  if (grepl("/", gsub("\"([^\"\\\\]|\\\\.)*\"", "", text, perl = TRUE), fixed = TRUE)) broken("the body has a comment")
  if (grepl("(?<!\\\\)(\\\\\\\\)*\\\\u0000", text, perl = TRUE)) broken("the body has the character U+0000")
  tryCatch(jsonlite::parse_json(text), error = function(e) broken("the body is no JSON"))
}

is_object <- function(json) is.list(json) && !is.null(names(json))

# Properties that the contract does not have are left out.
read_object <- function(json, model, where) {
  if (!is_object(json)) broken(where, " is no object")
  values <- list()
  for (name in names(model)) {
    # Not json$name, which takes a longer name that begins so.
    value <- json[[name]]
    if (!is.null(value)) {
      values[[name]] <- read_value(value, model[[name]], paste0(where, "$", name))
    } else if (model[[name]]$required) {
      broken(where, "$", name, " is missing")
    }
  }
  values
}

read_value <- function(json, property, where) {
  if (!is.null(property$entries)) return(read_entries(json, get(property$entries), where))
  if (property$type == "character") {
    if (!is.character(json)) broken(where, " is no text")
    return(json)
  }
  if (!is.numeric(json) || !isTRUE(json == trunc(json))) broken(where, " is no integer")
  if (abs(json) > .Machine$integer.max) broken(where, " does not fit 32 bits")
  as.integer(json)
}

# A data frame with a row for each entry.
read_entries <- function(json, model, where) {
  if (!is.list(json) || is_object(json)) broken(where, " is no array")
  rows <- lapply(seq_along(json), function(i) read_object(json[[i]], model, paste0(where, "[", i, "]")))
  columns <- lapply(names(model), function(name) {
    values <- lapply(rows, function(row) if (is.null(row[[name]])) NA else row[[name]])
    as.vector(unlist(values), mode = model[[name]]$type)
  })
  names(columns) <- names(model)
  as.data.frame(columns, stringsAsFactors = FALSE)
}

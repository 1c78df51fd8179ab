#' A whole list, entry by entry
#'
#' A page is fetched when its first entry is wanted. After an error there is no next entry.
#'
#' @param operation list_process_statistics or list_port_statistics.
#' @param ... Its arguments.
#' @param limit How many entries a page has.
#' @param offset How many entries to leave out at the beginning.
#' @return A function that returns the next entry at each call, and NULL behind the last one.
#' @export
pager <- function(operation, ..., limit = 100, offset = 0) {
  if (!is.numeric(offset)) refuse("offset must be a whole number")
  # Not an integer, which would turn into NA beyond 32 bits.
  offset <- as.numeric(offset)
  arguments <- list(..., limit = limit)
  page <- NULL
  given <- 0
  ended <- FALSE

  turn <- function() {
    # So that an error is the last thing that comes.
    ended <<- TRUE
    offset <<- offset + NROW(page)
    if (offset > .Machine$integer.max) broken("the next offset would not fit 32 bits")
    following <- do.call(operation, c(arguments, offset = offset))$data_list
    # A short page is not the end, and total_num may change meanwhile.
    if (nrow(following) == 0) return(invisible())
    if (identical(following, page)) broken("the service sent the same page twice, so the list does not end")
    page <<- following
    given <<- 0
    ended <<- FALSE
  }

  function() {
    if (!ended && given == NROW(page)) turn()
    if (ended) return(NULL)
    given <<- given + 1
    as.list(page[given, ])
  }
}

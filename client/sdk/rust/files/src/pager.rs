//! Whole lists as iterators: a page is fetched when its first entry is wanted.
//!
//! `limit` is the size of the pages (100 if not given) and `offset` where to begin. After an error the iterator ends.

use crate::apis::asset_statistics_api::{list_port_statistics, list_process_statistics};
use crate::apis::asset_statistics_api::{ListPortStatisticsParams, ListProcessStatisticsParams};
use crate::models::{PortStatisticResponseInfo, ProcessStatisticResponseInfo};
use crate::{configuration::Configuration, error::Error};

pub fn process_statistics(
    configuration: &Configuration,
    mut params: ListProcessStatisticsParams,
) -> impl Iterator<Item = Result<ProcessStatisticResponseInfo, Error>> + '_ {
    params.limit.get_or_insert(PAGE);
    Pages::new(params.offset, move |offset| {
        params.offset = Some(offset);
        Ok(list_process_statistics(configuration, &params)?.data_list)
    })
}

pub fn port_statistics(
    configuration: &Configuration,
    mut params: ListPortStatisticsParams,
) -> impl Iterator<Item = Result<PortStatisticResponseInfo, Error>> + '_ {
    params.limit.get_or_insert(PAGE);
    Pages::new(params.offset, move |offset| {
        params.offset = Some(offset);
        Ok(list_port_statistics(configuration, &params)?.data_list)
    })
}

const PAGE: i32 = 100;

struct Pages<T, F> {
    fetch: F,
    /// Of the next page; `None` behind the end.
    offset: Option<i32>,
    page: Vec<T>,
    given: usize,
}

impl<T: Clone + PartialEq, F: FnMut(i32) -> Result<Vec<T>, Error>> Pages<T, F> {
    fn new(offset: Option<i32>, fetch: F) -> Self {
        Self { fetch, offset: Some(offset.unwrap_or(0)), page: Vec::new(), given: 0 }
    }

    /// Leaves an empty page at the end: a short one is not the end, and `total_num` may change meanwhile.
    fn turn(&mut self) -> Result<(), Error> {
        let previous = std::mem::take(&mut self.page);
        self.given = 0;
        // Taken out, so that an error is the last thing that comes.
        let offset = match self.offset.take() {
            Some(offset) => offset,
            None => return Ok(()),
        };
        let too_far = Error::Paging("the next offset would not fit 32 bits");
        let offset = i32::try_from(previous.len()).ok().and_then(|n| offset.checked_add(n)).ok_or(too_far)?;
        let page = (self.fetch)(offset)?;
        if page.is_empty() {
            return Ok(());
        }
        if page == previous {
            return Err(Error::Paging("the service sent the same page twice"));
        }
        self.page = page;
        self.offset = Some(offset);
        Ok(())
    }
}

impl<T: Clone + PartialEq, F: FnMut(i32) -> Result<Vec<T>, Error>> Iterator for Pages<T, F> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.given == self.page.len() {
            if let Err(e) = self.turn() {
                return Some(Err(e));
            }
        }
        let entry = self.page.get(self.given)?.clone();
        self.given += 1;
        Some(Ok(entry))
    }
}

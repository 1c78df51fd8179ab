//! Where the service is, who asks and how long an answer may take; and the exchange that all operations share.

use crate::error::{Error, ErrorAnswer};
use reqwest::blocking::{Client, RequestBuilder};
use reqwest::header::{HeaderValue, ACCEPT, USER_AGENT};
use reqwest::{redirect, Method, StatusCode, Url};
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Configuration {
    base: Url,
    pub(crate) token: HeaderValue,
    client: Client,
    /// From the call to the end of the answer.
    pub time_limit: Duration,
}

impl Configuration {
    /// `base` is the region's endpoint, for example `https://hss.example.com`.
    pub fn new(base: &str, token: &str) -> Result<Self, Error> {
        let base = Url::parse(base).map_err(|e| Error::Argument(format!("the endpoint {base:?} is no URL: {e}")))?;
        if !matches!(base.scheme(), "http" | "https") || base.query().is_some() || base.fragment().is_some() {
            return Err(Error::Argument(format!("the endpoint {base} must be http or https, without a query")));
        }
        let mut token = HeaderValue::from_str(token)
            .map_err(|_| Error::Argument("the token has characters that no header can carry".into()))?;
        // Debug output then hides it.
        token.set_sensitive(true);
        // Whoever follows a redirect hands the token to another place.
        let client = Client::builder().redirect(redirect::Policy::none()).build()?;
        Ok(Self { base, token, client, time_limit: Duration::from_secs(30) })
    }

    /// The URL of `path`, each `{name}` in it replaced by its value as one segment.
    pub(crate) fn url(&self, path: &str, values: &[(&str, &str)]) -> Result<Url, Error> {
        let mut url = self.base.clone();
        let mut segments = url.path_segments_mut().expect("http URLs have a path");
        segments.pop_if_empty();
        for segment in path.split('/').skip(1) {
            let value = values.iter().find(|(name, _)| segment == format!("{{{name}}}"));
            // Every URL parser takes these segments for steps in the path, even encoded.
            if let Some((name, "" | "." | "..")) = value {
                return Err(Error::Argument(format!("{name} must not be empty, \".\" or \"..\"")));
            }
            segments.push(value.map_or(segment, |(_, value)| *value));
        }
        drop(segments);
        Ok(url)
    }

    pub(crate) fn request(&self, method: Method, url: Url) -> RequestBuilder {
        self.client
            .request(method, url)
            .timeout(self.time_limit)
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    }
}

/// Sends the request and reads the whole answer: 200 as the contract says, or an error.
pub(crate) fn result<T: serde::de::DeserializeOwned>(request: RequestBuilder) -> Result<T, Error> {
    let response = request.send()?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes()?;
    if status == StatusCode::OK {
        serde_json::from_slice(&body).map_err(Error::BrokenContract)
    } else {
        Err(Error::Answer(ErrorAnswer::read(status, &headers, &body)))
    }
}

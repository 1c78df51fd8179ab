//! What a call can end with instead of a result.

use reqwest::{header::HeaderMap, StatusCode};
use std::{fmt, time::Duration};

#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The call was not made: an argument cannot be sent.
    Argument(String),
    /// The service answered with another status than 200.
    Answer(ErrorAnswer),
    /// Status 200, but the body is not what the contract promises.
    BrokenContract(serde_json::Error),
    /// The pages of a list do not come to an end.
    Paging(&'static str),
    /// There is no whole answer: no connection, time limit, cut off.
    Transport(reqwest::Error),
}

/// An error answer; what it did not say is `None`.
#[derive(Clone, Debug)]
pub struct ErrorAnswer {
    pub status: StatusCode,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub request_id: Option<String>,
    pub retry_after: Option<Duration>,
}

impl ErrorAnswer {
    /// Takes any body: gateways and proxies do not know the contract's error object.
    pub(crate) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| body.get(name)?.as_str().map(str::to_owned);
        let header = |name: &str| headers.get(name)?.to_str().ok();
        Self {
            status,
            error_code: text("error_code"),
            error_msg: text("error_msg"),
            request_id: text("request_id").or_else(|| header("x-request-id").map(str::to_owned)),
            retry_after: header("retry-after").and_then(|seconds| seconds.parse().ok()).map(Duration::from_secs),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(what) => write!(f, "not sent: {what}"),
            Self::Answer(answer) => {
                write!(f, "the service answered {}", answer.status)?;
                let said = [&answer.error_code, &answer.error_msg, &answer.request_id];
                said.into_iter().flatten().try_for_each(|text| write!(f, ", {text}"))
            }
            Self::BrokenContract(e) => write!(f, "the answer is not what the contract promises: {e}"),
            Self::Paging(what) => write!(f, "the list does not end: {what}"),
            Self::Transport(e) => write!(f, "no whole answer: {e}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::BrokenContract(e) => Some(e),
            Self::Transport(e) => Some(e),
            _ => None,
        }
    }
}

impl From<reqwest::Error> for Error {
    fn from(e: reqwest::Error) -> Self {
        Self::Transport(e)
    }
}

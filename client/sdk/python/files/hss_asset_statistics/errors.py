"""What can go wrong besides ApiException, and what the data of an ApiException is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Mapping, Optional

from hss_asset_statistics.exceptions import OpenApiException


class TransportError(OpenApiException):
    """There is no whole answer: no connection, one that was cut off, or none within the time limit."""


class BrokenContractError(OpenApiException):
    """The answer is not what the contract promises."""


@dataclass(frozen=True)
class ErrorDetails:
    """What the service says of an error. Anything may be None: a gateway's answers need not follow the contract."""

    error_code: Optional[str]
    error_msg: Optional[str]
    request_id: Optional[str]
    retry_after: Optional[int]
    """Seconds to wait before the next try."""

    @staticmethod
    def of(body: bytes, headers: Mapping[str, str]) -> ErrorDetails:
        members = _members(body)
        retry_after = headers.get("Retry-After", "")
        return ErrorDetails(
            error_code=_text(members.get("error_code")),
            error_msg=_text(members.get("error_msg")),
            request_id=_text(members.get("request_id")) or headers.get("X-Request-Id"),
            retry_after=int(retry_after) if retry_after.isdecimal() and len(retry_after) < 10 else None,
        )


def _members(body: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):  # not UTF-8, not JSON, or nested beyond measure
        return {}
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> Optional[str]:
    return value if isinstance(value, str) else None

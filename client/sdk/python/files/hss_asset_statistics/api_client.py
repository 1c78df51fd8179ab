"""Sends requests and takes their answers apart."""

from __future__ import annotations

import json
import time
from enum import Enum
from typing import Any, Dict, List, Mapping, NoReturn, Optional, Type
from urllib.parse import quote, urlencode

import urllib3

from hss_asset_statistics import contract
from hss_asset_statistics.api_response import ApiResponse, T
from hss_asset_statistics.configuration import Configuration
from hss_asset_statistics.errors import BrokenContractError, ErrorDetails, TransportError
from hss_asset_statistics.exceptions import ApiException, ApiValueError
from hss_asset_statistics.rest import RESTClientObject


class ApiClient:
    """Calls the service. Threads may share a client. Nothing is tried again and no redirect is followed.

    :param configuration: Endpoint, token, proxy and TLS.
    :param time_limit: Seconds from a call to the end of its answer, unless the call says otherwise.
    """

    def __init__(self, configuration: Configuration, time_limit: float = 30.0) -> None:
        if not configuration.host.startswith(("https://", "http://")):  # urllib3 would send the token in plain HTTP
            raise ApiValueError(f"host must be like https://hss.example.com, not {configuration.host!r}")
        self.configuration = configuration
        self.time_limit = time_limit
        self.user_agent = "hss-asset-statistics-python"
        self._pool = RESTClientObject(configuration).pool_manager
        if configuration.ca_cert_data is None:  # urllib3 1.26 does not know it, not even as None
            self._pool.connection_pool_kw.pop("ca_cert_data", None)

    def __enter__(self) -> ApiClient:
        return self

    def __exit__(self, *exception: Any) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        self._pool.clear()

    def get(
        self,
        path: str,
        *,
        path_params: Mapping[str, str],
        query_params: Mapping[str, Any],
        auth_settings: List[str],
        result: Type[T],
        time_limit: Optional[float] = None,
    ) -> ApiResponse[T]:
        """Gets a resource; the methods of the API class call this."""
        headers = {"Accept": "application/json", "User-Agent": self.user_agent, **self._credentials(auth_settings)}
        url = self.configuration.host.rstrip("/") + _expand(path, path_params)
        query = {name: _plain(value) for name, value in query_params.items() if value is not None}
        if query:
            url += "?" + urlencode(query, quote_via=quote, safe="")
        response, body = self._exchange(url, headers, self.time_limit if time_limit is None else time_limit)
        if response.status != 200:
            _refuse(response, body)
        return ApiResponse(response.status, response.headers, contract.read(result, _decode(body)))

    def _credentials(self, schemes: List[str]) -> Dict[str, str]:
        settings: Dict[str, Any] = dict(self.configuration.auth_settings())
        headers = {}
        for scheme in schemes:
            value = settings.get(scheme, {}).get("value")
            if not value:
                raise ApiValueError(f"There is no {scheme}: give Configuration(api_key={{'{scheme}': '...'}})")
            if not value.isascii() or not value.isprintable():
                raise ApiValueError(f"{scheme} has a line break or another character that a header cannot have")
            headers[settings[scheme]["key"]] = value
        return headers

    def _exchange(self, url: str, headers: Dict[str, str], time_limit: float) -> tuple[Any, bytes]:
        end = time.monotonic() + time_limit
        body = b""
        try:
            response = self._pool.request(
                "GET", url, headers=headers, timeout=urllib3.Timeout(total=time_limit), retries=False, redirect=False,
                preload_content=False, enforce_content_length=True,
            )
            try:
                # urllib3 limits each wait for data, not their sum; small pieces let the clock be looked at often
                for piece in response.stream(64):
                    body += piece
                    if time.monotonic() > end:
                        raise TransportError(f"GET {url}: the answer was not there after {time_limit} s")
            except BaseException:
                response.close()  # what is left of the answer must not meet the next call
                raise
            response.release_conn()
        except urllib3.exceptions.HTTPError as error:
            raise TransportError(f"GET {url}: {error}") from error
        return response, body


def _expand(path: str, params: Mapping[str, str]) -> str:
    for name, value in params.items():
        if value in ("", ".", ".."):  # would change which resource is meant
            raise ApiValueError(f"{name} must not be {value!r}")
        path = path.replace("{" + name + "}", quote(value, safe=""))
    return path


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _decode(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BrokenContractError(f"The answer is not JSON in UTF-8: {error}") from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")


def _refuse(response: Any, body: bytes) -> NoReturn:
    text = body.decode("utf-8", errors="replace")
    raise ApiException.from_response(http_resp=response, body=text, data=ErrorDetails.of(body, response.headers))

"""Reads a list page by page.

    for port in entries(api.list_port_statistics, project_id, type="TCP"):
        print(port.port, port.num)
"""

from __future__ import annotations

from typing import Any, Callable, Iterator, Protocol, Sequence, TypeVar

from hss_asset_statistics.errors import BrokenContractError

T = TypeVar("T", covariant=True)

LARGEST_OFFSET = 2**31 - 1


class Page(Protocol[T]):
    @property
    def data_list(self) -> Sequence[T]: ...


def entries(list_page: Callable[..., Page[T]], *args: Any, limit: int = 100, offset: int = 0, **kwargs: Any) -> Iterator[T]:
    """Yields the entries of all pages; a page is fetched when its first entry is wanted.

    :param list_page: A method of the API, such as api.list_port_statistics.
    :param args: What the method is called with, such as the project and filters.
    :param limit: Entries to ask for at a time.
    :param offset: Entries to skip at the beginning.
    :raises BrokenContractError: The list has no end.
    :raises OpenApiException: Whatever the method raises.
    """
    previous: Sequence[T] = ()
    while True:
        page = list_page(*args, limit=limit, offset=offset, **kwargs).data_list
        if not page:  # a short page is not the end, and total_num may have changed meanwhile
            return
        if page == previous:
            raise BrokenContractError(f"The service ignores offset: the page at {offset} is the one before it again")
        yield from page
        offset += len(page)
        if offset > LARGEST_OFFSET:
            raise BrokenContractError("The list goes on beyond the largest offset")
        previous = page

"""Reads decoded JSON into the models, and refuses what the contract does not allow. Nothing is converted or left out."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from typing import Annotated, Any, Dict, Type, TypeVar, Union, get_args, get_origin, get_type_hints

from hss_asset_statistics.errors import BrokenContractError

T = TypeVar("T")

Int32 = Annotated[int, "int32"]
"""A number of 32 bits: what the contract calls int32."""


def read(model: Type[T], value: Any) -> T:
    """Makes a model of a decoded JSON value.

    :raises BrokenContractError: A property is missing, null or of another type, or a number does not fit.
    """
    result: T = _read(model, value, "the answer")
    return result


def _read(kind: Any, value: Any, where: str) -> Any:
    if get_origin(kind) is Union:  # Optional[...], of a property that may be absent
        kind = get_args(kind)[0]
    if is_dataclass(kind):
        return _read_object(kind, value, where)
    if get_origin(kind) is list:
        if not isinstance(value, list):
            raise _refusal(where, "a list", value)
        item = get_args(kind)[0]
        return [_read(item, element, f"{where}[{index}]") for index, element in enumerate(value)]
    # type() and not isinstance(): True is an int to Python
    if kind == Int32 and (type(value) is not int or not -(2**31) <= value < 2**31):
        raise _refusal(where, "an integer of 32 bits", value)
    if kind is str and not isinstance(value, str):
        raise _refusal(where, "a string", value)
    if kind != Int32 and kind is not str:
        raise TypeError(f"{where}: {kind} is not known here; add it to contract.py")
    return value


def _read_object(model: Any, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise _refusal(where, "an object", value)
    kinds = _kinds(model)
    members = {}
    for field in fields(model):
        if field.name in value:
            members[field.name] = _read(kinds[field.name], value[field.name], f"{where}.{field.name}")
        elif field.default is MISSING:
            raise BrokenContractError(f"{where} has no {field.name}")
    return model(**members)


@lru_cache(maxsize=None)
def _kinds(model: Any) -> Dict[str, Any]:
    return get_type_hints(model, include_extras=True)


def _refusal(where: str, expected: str, value: Any) -> BrokenContractError:
    return BrokenContractError(f"{where} is not {expected} but {value!r:.100}")

"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, new
from ._wire import instance, member_of, record, text
from .enums import AnswerType, MfaType
from .models import Policy

AWS = False
ANSWER_TYPE = {member.value: member for member in AnswerType}
MFA_TYPE = {member.value: member for member in MfaType}

POLICY: dict[str, str] = {
    "Mfa": "mfa",
    "Answer": "answer",
}


def decode_policy(data: Any) -> Policy:
    get = record(data, POLICY).get
    self = new(Policy)
    self.mfa = member_of(MFA_TYPE, get("Mfa"))
    value = get("Answer", UNSET)
    self.answer = None if value is UNSET else member_of(ANSWER_TYPE, value)
    return self


def encode_policy(data: Any) -> dict[str, Any]:
    self = instance(data, Policy)
    out: dict[str, Any] = {
        "Mfa": text(self.mfa),
    }
    if self.answer is not None:
        out["Answer"] = text(self.answer)
    return out


CODECS[Policy] = Codec(decode_policy, decode_policy, encode_policy, "Policy", POLICY)

PATTERNS: dict[str, Callable[[str], object]] = {}

"""What a schema file is called by others, and names made of words."""

from __future__ import annotations

import re

_UNSAFE = re.compile(r"[\s~/%#?\"\\\x00-\x1f\x7f]+")
"""What cannot stand in a reference as it is."""
_STEM_TAIL = re.compile(r"[-_.]?schema$", re.IGNORECASE)


def document_name(file: str, title: object) -> str:
    """The title in one word, else the file's stem in PascalCase.

    A title that is one word stays as it is. `User account` becomes `UserAccount`;
    `user-account.schema.json` without a title too.
    """
    if isinstance(title, str) and (name := one_word(title)):
        return name
    stem = file.rsplit("/", 1)[-1].removesuffix(".json")
    return pascal_case(_STEM_TAIL.sub("", stem) or stem) or "Schema"


def one_word(title: str) -> str:
    """The title without blanks and characters that mean something in a reference; empty where nothing is left."""
    words = [word for word in _UNSAFE.split(title) if word]
    if len(words) == 1:
        return words[0]
    return "".join(word[0].upper() + word[1:] for word in words)


def pascal_case(text: str) -> str:
    """`list-users_response` as `ListUsersResponse`; what is neither letter nor digit parts words."""
    words = re.split(r"[\W_]+", text)
    return "".join(word[0].upper() + word[1:] for word in words if word)

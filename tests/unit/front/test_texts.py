"""Descriptions: clean, without filler, and counted."""

from __future__ import annotations


def test_html_and_filler(run):
    result = run(
        {
            "a.json": {
                "title": "ClientIdType",
                "type": "object",
                "description": "ClientIdType schema from Amazon Cognito",
                "properties": {
                    "m": {
                        "description": "<p>The <code>id</code> of it.</p>",
                        "type": "string",
                    },
                    "n": {"description": "  ", "type": "string"},
                },
            }
        }
    )
    node = result.defs["ClientIdType"]
    assert "description" not in node
    assert node["properties"]["m"]["description"] == "The `id` of it."
    assert "description" not in node["properties"]["n"]
    assert result.counts["fillers dropped"] == 1


def test_counts_are_those_of_the_summary(run):
    result = run(
        {
            "User": {
                "type": "object",
                "properties": {
                    "m": {
                        "allOf": [{"$ref": "#/$defs/Name"}, {"description": "A name."}]
                    }
                },
            },
            "Name": {"type": "string"},
        }
    )
    assert result.counts == {
        "schemas read": 2,
        "references bound": 1,
        "wrappers folded": 1,
    }

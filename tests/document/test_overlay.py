"""Overlays by the OpenAPI Overlay Specification 1.0.0 and 1.1.0."""

import copy
import json

import pytest
import yaml

from codegen.document import overlay
from codegen.errors import InputError

TREE = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1", "contact": {"name": "a"}},
    "tags": [{"name": "pets"}, {"name": "old"}, {"name": "older"}],
    "paths": {
        "/pets": {"get": {"summary": "List", "x-page": True}, "post": {"summary": "Add"}},
        "/owners": {"get": {"summary": "List"}},
    },
}


def applied(*actions, tree=TREE):
    before = copy.deepcopy(tree)
    made, problems = overlay.apply(tree, parsed(*actions))
    assert tree == before
    return made, problems


def parsed(*actions, **fields):
    content = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": list(actions), **fields}
    return overlay.parse(yaml.safe_dump(content, sort_keys=False).encode(), "mend.yaml")


def changed(*actions):
    made, problems = applied(*actions)
    assert problems == []
    return made


def test_what_an_overlay_says_of_itself():
    found = parsed({"target": "$.info", "update": {}, "x-row": 3, "description": "why"}, extends="../a.json")
    action = found.actions[0]
    assert (found.title, found.version, found.extends, found.source) == ("t", "1", "../a.json", "mend.yaml")
    assert (action.number, action.description, dict(action.extensions)) == (1, "why", {"x-row": 3})
    assert str(action.position) == "mend.yaml:6:3"


def test_objects_merge_and_keep_their_order():
    made = changed(
        {"target": "$", "update": {"info": {"x": 1, "title": "Cats", "contact": {"url": "u"}}, "servers": []}}
    )
    assert list(made) == ["openapi", "info", "tags", "paths", "servers"]
    assert list(made["info"].items()) == [
        ("title", "Cats"), ("version", "1"), ("contact", {"name": "a", "url": "u"}), ("x", 1),
    ]  # fmt: skip


def test_arrays_grow():
    assert changed({"target": "$.tags", "update": {"name": "new"}})["tags"][3:] == [{"name": "new"}]
    assert changed({"target": "$.tags", "update": [{"name": "new"}]})["tags"][3:] == [{"name": "new"}]
    assert changed({"target": "$", "update": {"tags": [{"name": "new"}]}})["tags"][3:] == [{"name": "new"}]


def test_every_match_is_updated_by_a_copy_of_its_own():
    made = changed({"target": "$.paths.*.get", "update": {"x": []}}, {"target": "$.paths['/pets'].get.x", "update": 1})
    assert made["paths"]["/pets"]["get"]["x"] == [1]
    assert made["paths"]["/owners"]["get"]["x"] == []


def test_a_node_that_is_matched_twice_is_updated_once():
    assert len(changed({"target": "$['tags', 'tags']", "update": {"name": "new"}})["tags"]) == 4


def test_filters_and_functions_of_rfc_9535():
    made = changed({"target": "$.paths[?match(@.get.summary, 'Li.t') && @.post].get", "update": {"x": 1}})
    assert "x" in made["paths"]["/pets"]["get"]
    assert "x" not in made["paths"]["/owners"]["get"]


def test_several_items_are_removed_at_once():
    assert changed({"target": "$.tags[?search(@.name, 'old')]", "remove": True})["tags"] == [{"name": "pets"}]
    assert changed({"target": "$..get", "remove": True})["paths"] == {
        "/pets": {"post": {"summary": "Add"}},
        "/owners": {},
    }
    assert changed({"target": "$.paths['/owners', '/owners']['get']", "remove": True})["paths"]["/owners"] == {}


def test_removing_wins_over_updating():
    assert "info" not in changed({"target": "$.info", "remove": True, "update": {"title": "Cats"}})


def test_actions_build_on_one_another():
    made = changed({"target": "$.tags", "remove": True}, {"target": "$", "update": {"tags": [{"name": "new"}]}})
    assert made["tags"] == [{"name": "new"}]
    assert list(made)[-1] == "tags"


@pytest.mark.parametrize(
    ("action", "rule", "message"),
    [
        ({"target": "$.nope", "remove": True}, "overlay-no-match", 'action 2: the target "$.nope" matches nothing'),
        ({"target": "$.info"}, "overlay-no-effect", "action 2: it neither updates nor removes"),
        (
            {"target": "$.info.title", "remove": True},
            "overlay-single-value",
            'action 2: the target "$.info.title" selects single values, which Overlay 1.0 does not let one remove',
        ),
    ],
)
def test_an_action_in_vain_is_a_warning_at_its_place(action, rule, message):
    _, [problem] = applied({"target": "$.tags", "update": {"name": "x"}}, action)
    assert (problem.rule, problem.level, problem.message) == (rule, "warning", message)
    assert (problem.pointer, str(problem.position)) == ("/actions/1", "mend.yaml:9:3")
    assert problem.advice


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.info.title", "update": "Cats"}, 'it updates "Pets" at /info/title with "Cats"'),
        ({"target": "$.info", "update": [1]}, 'it updates {"title": "Pets", "version": … at /info with [1]'),
        ({"target": "$", "update": {"info": "x"}}, 'it updates {"title": "Pets", "version": … at /info with "x"'),
        ({"target": "$.info", "update": {"title": {}}}, 'it updates "Pets" at /info/title with {}'),
        ({"target": "$", "update": {"info": None}}, 'it updates {"title": "Pets", "version": … at /info with null'),
        ({"target": "$", "remove": True}, "it removes the whole document"),
        ({"target": "$[?match(@.title, '(')]", "remove": True}, "the target cannot be followed: the pattern in it is not understood"),
    ],
)  # fmt: skip
def test_what_does_not_fit_ends_it_at_the_action(action, message):
    with pytest.raises(InputError) as caught:
        applied(action)
    assert (caught.value.message, caught.value.where) == (f"action 1: {message}", "mend.yaml:6:3")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "mend:1:1: an overlay is [], not an object"),
        ("{}", "mend:1:1: the overlay has no field overlay"),
        ("overlay: 1.0.0", "mend:1:1: the overlay has no field info"),
        ("overlay: 1.2.0", 'mend:1:1: the overlay version "1.2.0" is not known'),
        (
            "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: $, copy: $}]",
            'mend:3:23: /actions/0 has the unknown field "copy"',
        ),
        (
            "overlay: 1.1.0\ninfo: {title: a, version: '1'}\nactions: [{target: $, copy: x}]",
            "mend:3:23: action 1: the copy \"x\" is no JSONPath: expected 'TOKEN_ROOT', found 'TOKEN_NAME'",
        ),
        ("overlay: 1.0", "mend:1:1: /overlay is 1.0, not text"),
        ("overlay: 1.0.0\ninfo: {title: a}\nactions: [{target: $}]", "mend:2:1: /info has no field version"),
        ("overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: []", "mend:3:1: there is no action"),
        ("overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [3]", "mend:3:11: /actions/0 is 3, not an object"),
        (
            "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{update: 3}]",
            "mend:3:11: /actions/0 has no field target",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: $, updates: 3}]",
            'mend:3:23: /actions/0 has the unknown field "updates"',
        ),
        (
            "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: $, remove: 'yes'}]",
            'mend:3:23: /actions/0/remove is "yes", not true or false',
        ),
        (
            "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: 'info'}]",
            "mend:3:12: action 1: the target \"info\" is no JSONPath: expected 'TOKEN_ROOT', found 'TOKEN_NAME'",
        ),
        ("overlay: 1.0.0\noverlay: 1.0.0", 'mend:2:1: the key "overlay" is repeated; it stands first at mend:1:1'),
    ],
)
def test_what_is_no_overlay_is_refused_with_its_place(content, message):
    with pytest.raises(InputError) as caught:
        overlay.parse(content.encode(), "mend")
    assert f"{caught.value.where}: {caught.value.message}" == message


def test_dump_writes_text_as_it_is():
    tree = {"ü": ["é", {}], "a": 1}
    data = overlay.dump(tree)
    assert data == '{\n  "ü": [\n    "é",\n    {}\n  ],\n  "a": 1\n}\n'.encode()
    assert json.loads(data) == tree


# -- what 1.1 lets one do


def by_1_1(*actions):
    made, problems = overlay.apply(copy.deepcopy(TREE), parsed(*actions, overlay="1.1.0"))
    assert problems == []
    return made


def test_1_1_removes_single_values_from_lists_and_objects():
    assert by_1_1({"target": "$.tags[?@.name == 'old'].name", "remove": True})["tags"][1] == {}
    made = by_1_1(
        {"target": "$.info", "update": {"required": ["a", "b", "a"]}},
        {"target": "$.info.required[?@ == 'a']", "remove": True},
    )
    assert made["info"]["required"] == ["b"]


def test_1_1_replaces_single_values():
    assert by_1_1({"target": "$.paths.*.get.summary", "update": "All"})["paths"]["/pets"]["get"]["summary"] == "All"


def test_1_1_copies_what_stands_elsewhere_by_then():
    made = by_1_1(
        {"target": "$.paths['/pets'].post", "update": {"summary": "Put"}},
        {"target": "$.paths['/owners']", "copy": "$.paths['/pets']"},
        {"target": "$.paths['/pets'].post", "update": {"summary": "Later"}},
    )
    assert made["paths"]["/owners"] == {"get": {"summary": "List", "x-page": True}, "post": {"summary": "Put"}}


def test_1_1_describes_itself():
    info = {"title": "t", "version": "1", "description": "d"}
    assert parsed({"target": "$", "remove": True}, overlay="1.1.0", info=info).minor == 1


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.info", "copy": "$.none"}, 'copy "$.none" selects nothing, where it has to select one thing'),
        ({"target": "$.info", "copy": "$.tags[*]"}, 'copy "$.tags[*]" selects 3, where it has to select one thing'),
        ({"target": "$.info", "copy": "$.tags"}, 'it updates {"title": "Pets", "version": … at /info with [{"name": "pets"}, {"name": "…'),
        ({"target": "$.info", "copy": "$", "update": {}}, "it has both update and copy"),
        ({"target": "$['info', 'tags']", "update": {}}, 'the target "$[\'info\', \'tags\']" selects what is not of one kind'),
        ({"target": "$.info.title", "update": {}}, 'it updates "Pets" at /info/title with {}'),
        ({"target": "$.info", "copy": "$[?match(@.title, '(')]"}, "the copy cannot be followed: the pattern in it is not understood"),
    ],
)  # fmt: skip
def test_1_1_refuses_what_does_not_fit(action, message):
    with pytest.raises(InputError) as caught:
        by_1_1(action)
    assert caught.value.message == f"action 1: {message}"

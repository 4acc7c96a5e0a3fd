"""The JSON Schema of the configuration, judged by a validator that we did not write, and held against the parser."""

import json
import pathlib
import re

import jsonschema
import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[3]

GOOD = [
    "clusters: [{name: '*'}]",
    "clusters: [{name: prod, groups: [{name: blue}, {tag: {team: web}}]}]",
    "clusters: [{name: prod, sizing: {method: reservation, act: metric, thresholds: {cpu: {min: 10.5, max: 80%}}}}]",
    "clusters: [{name: prod, sizing: {scaleIn: {after: 1h30m, stepMax: 3}, scaleOut: {backoff: {base: 1m}}}}]",
    "clusters: [{name: prod, disruption: {drain: {standaloneTasks: 30m}, budgets: [{instances: 2.5%, perZone: 1}]}}]",
    "clusters: [{name: prod, notify: [{webhook: {url: 'https://hooks.example.com/x'}, on: [failure]}]}]",
]
BAD = [
    "{}",
    "clusters: []",
    "clusters: [{region: us-east-1}]",
    "clusters: [{name: prod, sizng: {}}]",
    "clusters: [{name: prod, mode: watch}]",
    "clusters: [{name: 12}]",
    "clusters: [{name: prod, region: virginia}]",
    "clusters: [{name: prod, roleArn: ballast}]",
    "clusters: [{name: prod, groups: [{}]}]",
    "clusters: [{name: prod, groups: [{name: a, tag: {b: c}}]}]",
    "clusters: [{name: prod, sizing: {scaleIn: {after: 10}}}]",
    "clusters: [{name: prod, sizing: {scaleIn: {after: soon}}}]",
    "clusters: [{name: prod, sizing: {scaleIn: {stepMax: 110%}}}]",
    "clusters: [{name: prod, sizing: {scaleOut: {stepMax: 0}}}]",
    "clusters: [{name: prod, sizing: {metric: {namespace: AWS/ECS}}}]",
    "clusters: [{name: prod, sizing: {scaleIn: {enabled: 1}}}]",
    "clusters: [{name: prod, disruption: {budgets: []}}]",
    "clusters: [{name: prod, disruption: {budgets: [{schedule: '0 9 * * *', duration: 8h}]}}]",
    "clusters: [{name: prod, disruption: {drain: {standaloneTasks: perhaps}}}]",
    "clusters: [{name: prod, notify: [{webhook: {url: 'http://x'}, on: [failure]}]}]",
    "clusters: [{name: prod, notify: [{webhook: {url: {env: A}}, on: []}]}]",
]


class Loader(yaml.SafeLoader):
    """YAML 1.2's truth values: to PyYAML, which reads 1.1, the key `on` is true."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def load(text: str):
    return yaml.load(text, Loader)


@pytest.fixture(scope="module")
def validator(ballast):
    schema = json.loads(ballast.run("config", "schema").stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def example() -> str:
    text = (ROOT / "docs/configuration.md").read_text()
    return re.search(r"```yaml\n(.*?)```", text, re.DOTALL)[1]


def accepts(ballast, tmp_path, text: str) -> bool:
    path = tmp_path / "ballast.yaml"
    path.write_text(text)
    return ballast.run("config", "validate", str(path)).returncode == 0


def test_the_documented_example(ballast, validator, tmp_path):
    assert list(validator.iter_errors(load(example()))) == []
    assert accepts(ballast, tmp_path, example())


def test_what_init_writes(ballast, validator, tmp_path):
    assert ballast.run("config", "init", cwd=tmp_path).returncode == 0
    text = (tmp_path / "ballast.yaml").read_text()
    assert list(validator.iter_errors(load(text))) == []
    assert accepts(ballast, tmp_path, text)


@pytest.mark.parametrize("text", GOOD)
def test_both_accept(ballast, validator, tmp_path, text):
    assert [error.message for error in validator.iter_errors(load(text))] == []
    assert accepts(ballast, tmp_path, text)


@pytest.mark.parametrize("text", BAD)
def test_both_refuse(ballast, validator, tmp_path, text):
    assert not validator.is_valid(load(text))
    assert not accepts(ballast, tmp_path, text)

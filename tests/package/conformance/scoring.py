"""A small implementation of scoring in another language, written from what domain.md says of it and not from our code.

It shows that the vectors say enough: it answers a JSON line for each line that it reads.
"""

import json
import sys

UNSCORED = ("not-applicable", "unknown")


class Refused(Exception):
    def __init__(self, path, code):
        super().__init__(code)
        self.issues = [{"path": path, "code": code}]


def same_instrument(data, instrument):
    if data["instrument"] != instrument["id"]:
        raise Refused("instrument", "other-instrument")
    if data["instrumentVersion"] != instrument["version"]:
        raise Refused("instrumentVersion", "other-version")


def score(answers, options):
    """Scores a list of answers, of which None is one that was not given."""
    points = {option["value"]: option["points"] for option in options}
    scored = [points[answer] for answer in answers if answer in points]
    low, high = min(points.values()), max(points.values())
    mean = sum(scored) / len(scored) if scored else None
    not_applicable, unknown = (sum(answer == word for answer in answers) for word in UNSCORED)
    applicable = len(answers) - not_applicable
    return {
        "counts": {value: sum(answer == value for answer in answers) for value in points},
        "notApplicable": not_applicable,
        "unknown": unknown,
        "unanswered": len(answers) - not_applicable - unknown - len(scored),
        "mean": mean,
        "percent": None if mean is None else 100 * (mean - low) / (high - low),
        "coverage": len(scored) / applicable if applicable else None,
    }


def score_response(response, instrument):
    same_instrument(response, instrument)
    options = instrument["scale"]["options"]
    given = {
        section["id"]: [response["answers"].get(item["id"]) for item in section["items"]]
        for section in instrument["sections"]
    }
    everything = [answer for answers in given.values() for answer in answers]
    return {
        "sections": [{"id": name, **score(answers, options)} for name, answers in given.items()],
        "total": score(everything, options),
    }


FUNCTIONS = {"scoreResponse": score_response}

for line in sys.stdin:
    call = json.loads(line)
    function = FUNCTIONS.get(call["function"])
    if function is None:
        answer = {"unsupported": True}
    else:
        try:
            answer = {"result": function(**call["input"])}
        except Refused as refused:
            answer = {"issues": refused.issues}
    print(json.dumps(answer), flush=True)

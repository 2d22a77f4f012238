"""Documents in which one list, or several that are read against each other, have n entries, and the questions to ask of
them. A case is called by its lists."""

import copy
import datetime
import functools
import json
import pathlib

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
AS_OF = "2026-11-20"
PROVIDER = "株式会社サンプル"  # of the services in the example


# How long the lists of a case may be, by the start of its name, the longest start first; others have 4,900: the limit
# of most lists is 5,000, and some hold a few entries already.
MOST = {
    "agenda members": 100, "agenda applications": 500, "agenda applications/0": 10_000,
    "members, applications, interests": 100,
    "statement/controls": 9_700, "statement/controls/0": 990, "representation/points": 990,
    "disclosures": 990, "pledges": 990, "statement/covered_services": 9_900,
    "supplements": 500, "limits": 30, "incidents, supplements": 500, "inquiries, limits": 30, "holidays": 10_000,
    "controls_due_this_year": 10_000, "liu_assessed_controls": 10_000,
    "inherited controls, register": 9_700, "assessor ": 990, "assessor history": 4_990, "assessors": 20_000,
    "procurement ": 990, "procurement, register": 100_000,
    "services": 100_000, "services, bases": 10_000, "small services": 100_000, "built_on": 10_000,
}


# Lists whose cases are called otherwise: events, bases, and the lists that a supplement gives.
IN_OTHER_CASES = ("history", "built_on", "value")


def most(name):
    starts = [start for start in MOST if name.startswith(start)]
    return MOST[max(starts, key=len)] if starts else 4_900


@functools.cache
def read(name):
    return (EXAMPLES / f"{name}.json").read_text(encoding="utf-8")


def example(name):
    return json.loads(read(name))


def number_of(i):
    return f"C{i % 90 + 10}-{i:04}-2"


def day(i):
    return (datetime.date(2020, 1, 1) + datetime.timedelta(days=i)).isoformat()


def far_day(i):
    return (datetime.date(1900, 1, 1) + datetime.timedelta(days=i % 2_900_000)).isoformat()


def service(number, history=None, built_on=()):
    made = copy.deepcopy(example("procurement-register")["services"][0])
    made.update(number=number, built_on=list(built_on))
    if history is not None:
        made["history"] = made["history"] + history
    return made


def practitioner(**lists):
    return {**copy.deepcopy(example("assessor")["team"][0]), **lists}


def practice(i):
    return {"first": far_day(2 * i), "last": far_day(2 * i + 1), "standard": "システム監査基準"}


# One entry of each list, by the place of the list. Where entries are told apart, all differ.
DOSSIER_LISTS = {
    "application/inquiries": lambda i: {"asked_on": day(i % 2400), "subject": f"照会{i}"},
    "application/documents": lambda i: {"kind": "other", "language": "en", "annex": False, "reference_translation": False},
    "application/past_deletions": lambda i: {"deleted_on": day(i % 2400), "item": f"14.2({i})"},
    "application/violations": lambda i: {"found_on": day(i % 2400), "description": f"違反{i}"},
    "statement/covered_services": lambda i: f"例示サービス{i}",
    "statement/outside_services": lambda i: {
        "name": f"基盤{i}", "registration_number": number_of(i), "extent": f"範囲{i}", "is_base": True},
    "statement/regions": lambda i: {"name": f"地域{i}", "country": "日本"},
    "statement/controls": lambda i: {
        "id": f"{i % 90 + 10}.{i // 90 % 90 + 1}.{i // 8100 % 90 + 1}.1", "stance": "not_selected",
        "reason": f"理由{i}", "changes": []},
    "statement/controls/0/changes": lambda i: {
        "from": day(i), "until": day(i), "content": f"内容{i}", "nature": "operation"},
    "statement/subsequent_events": lambda i: {"occurred_on": day(i % 2400), "description": f"事象{i}"},
    "representation/points": lambda i: {"point": i % 8 + 1, "stated": True, "content": f"確認{i}"},
    "report/findings": lambda i: {
        "id": f"F-{i}", "control": "9.2.6", "description": f"発見{i}", "found_in": "operation"},
    "improvement_plans": lambda i: {
        "finding": f"F-{i}", "written_on": "2026-08-30", "actions": f"改善{i}", "completes_on": "2026-10-01"},
    "disclosures/other_certifications": lambda i: {
        **example("ismap-renewal")["disclosures"]["other_certifications"][0], "standard": f"規格{i}"},
    "pledges": lambda i: i % 6 + 1,
}
AGENDA_LISTS = {
    "members": lambda i: {"name": f"委員{i}", "role": "member", "absent": i % 2 == 1},
    "applications": lambda i: {
        "id": f"A-{i}", "scheme": "ismap", "applicant": f"申請者{i}", "services": [], "concerns": True, "fit": False},
    "applications/0/services": lambda i: f"サービス{i}",
    "interests": lambda i: {"member": f"委員{i}", "application": f"A-{i}"},
}
ASSESSOR_LISTS = {
    "team": lambda i: practitioner(name=f"監査人{i}", japanese_national=i % 2 == 0),
    "partner/qualifications": lambda i: "cisa",
    "partner/audit_practice": practice,
    "partner/training": lambda i: {"completed_on": day(i % 2400)},
    "manager/audit_practice": practice,
    "team/0/audit_practice": practice,
    "history": lambda i: {"on": day(i % 2400), "kind": "listed"},
}
PROCUREMENT_LISTS = {
    "security_requirements": lambda i: ["measures", "storage_country", "disposal", "service_level"][i % 4],
    "ciso_check/covers": lambda i: ["governance", "management", "objectives", "basic_details"][i % 4],
}
EVENTS = {
    "incident_noticed": {"grave": True},
    "incident_first_report": {},
    "control_change_occurred": {},
    "list_change_noticed": {},
    "applied": {"period": {"first": "2024-07-01", "last": "2025-06-30"}},
    "renewal_applied": {"period": {"first": "2024-07-01", "last": "2025-06-30"}},
    "monitoring_notified": {},
    "monitoring_answered": {},
    "decided_registered": {"period": {"first": "2024-07-01", "last": "2025-06-30"}},
    "inquired": {},
    "suspended": {"ground": "14.3"},
    "objection_filed": {},
    "result_notified": {},
}


def in_place(document, place, entries):
    """`document` with `entries` as, or for places with several, after, the list at `place`."""
    document = copy.deepcopy(document)
    *steps, last = place.split("/")
    owner = document
    for step in steps:
        owner = owner[int(step) if step.isdigit() else step]
    keep = owner.get(last, []) if last in ("controls", "documents", "points", "pledges", "team") else []
    owner[last] = keep + entries
    return document


def many(entry, n):
    return [entry(i) for i in range(n)]


def register(services, assessors=()):
    return {"format": "ismap-register/1", "services": services, "assessors": list(assessors)}


def small_services(n):
    """The smallest services that can be written. The last one has a provider who is asked for."""
    return [{"number": number_of(i), "scheme": "ismap", "name": "x", "provider": "x" if i < n - 1 else PROVIDER,
             "service_model": "saas", "built_on": [], "history": []} for i in range(n)]


def policy(parameter, value, **choices):
    return {"format": "ismap-policy/1", "choices": choices,
            "supplements": [{"parameter": parameter, "value": value, "clause": "例示", "source": "例示"}]}


def policy_by_day(n):
    """The same supplement for one day after another."""
    one = policy("incident_first_report_due", 3)
    one["supplements"] = [{**one["supplements"][0], "in_force": {"from": far_day(i), "until": far_day(i)}} for i in range(n)]
    return one


def policy_of_limits(n):
    """One time limit changed on one day after another."""
    return {"format": "ismap-policy/1", "choices": {}, "supplements": [],
            "limits": [{"limit": "inquiry_answer", "months": i % 12 + 1, "from": far_day(i)} for i in range(n)]}


HOLIDAYS = {"holiday_roll_over": "next_business_day"}


def one_long_text(n):
    """Lists whose first entry has texts as long as may be, which the other entries are compared with."""
    longest = "あ" * 340_000
    document = example("ismap-renewal")
    for place, member in (("report/findings", "description"), ("statement/outside_services", "extent"),
                          ("statement/outside_services", "name"), ("statement/regions", "country")):
        entry = DOSSIER_LISTS[place](1)
        document = in_place(document, place, [{**entry, member: f"x{i}" if i else longest} for i in range(n)])
    return document


def bare_statement(dossier):
    return {"format": "ismap-statement/1", **dossier["statement"]}


def cases():
    """Yields (name, make, questions): `make(n)` are the documents by file name, a question what follows `ismap`."""
    renewal = example("ismap-renewal")
    renewal["report"]["findings"] = [DOSSIER_LISTS["report/findings"](0)]
    old = example("diff-previous")
    known = example("ismap-renewal-register")
    of_dossier = [["review", "d", "--register", "r"], ["plan", "d", "--register", "r"],
                  ["remedy", "d", "--register", "r"], ["diff", "old", "d", "--register", "r"],
                  ["diff", "d", "d2", "--register", "r"], ["overlap", "d", "--with", "iso27001"]]

    def dossier(make, **more):
        def made(n):
            document = make(n)
            return {"d": document, "d2": turned(document), "old": old, "r": known, **{k: v(n) for k, v in more.items()}}
        return made

    for place, entry in DOSSIER_LISTS.items():
        yield place, dossier(lambda n, p=place, e=entry: in_place(renewal, p, many(e, n))), of_dossier
        yield f"{place} (all the same)", dossier(
            lambda n, p=place, e=entry: in_place(renewal, p, [e(1)] * n)), of_dossier
        if place.startswith("statement/"):
            yield f"{place} of a bare statement", (
                lambda n, p=place, e=entry: {"s": bare_statement(in_place(renewal, p, many(e, n)))}), [
                    ["review", "s"], ["migrate", "s"], ["overlap", "s", "--with", "iso27001"]]

    def findings_and_plans(n):
        document = in_place(renewal, "report/findings", many(DOSSIER_LISTS["report/findings"], n))
        return in_place(document, "improvement_plans", many(DOSSIER_LISTS["improvement_plans"], n))
    yield "findings, plans", dossier(findings_and_plans), of_dossier

    def one_finding(n):
        document = in_place(renewal, "report/findings", [DOSSIER_LISTS["report/findings"](1)] * n)
        return in_place(document, "improvement_plans", [
            {**DOSSIER_LISTS["improvement_plans"](1), "actions": f"改善{i}", "completes_on": "2027-10-01"} for i in range(n)])
    yield "findings of one id, plans for it", dossier(one_finding), of_dossier

    def inherited(n):
        entries = [{**DOSSIER_LISTS["statement/controls"](i), "stance": "inherited", "inherited_from": number_of(i)}
                   for i in range(n)]
        document = in_place(renewal, "statement/controls", entries)
        return in_place(document, "statement/outside_services", many(DOSSIER_LISTS["statement/outside_services"], n))
    yield "inherited controls, outside services, register", dossier(
        inherited, r=lambda n: register([service(number_of(i)) for i in range(n)], known["assessors"])), of_dossier
    yield "inherited controls, register without them", dossier(
        lambda n: in_place(inherited(n), "statement/outside_services", []),
        r=lambda n: register([service(number_of(i + n)) for i in range(n)], known["assessors"])), of_dossier
    yield "outside services, register", dossier(
        lambda n: in_place(renewal, "statement/outside_services", many(DOSSIER_LISTS["statement/outside_services"], n)),
        r=lambda n: register([service(number_of(i)) for i in range(n)], known["assessors"])), of_dossier
    yield "outside services, covered services", dossier(
        lambda n: in_place(in_place(renewal, "statement/outside_services",
                                    many(DOSSIER_LISTS["statement/outside_services"], n)),
                           "statement/covered_services", [f"基盤{i}" for i in range(n)])), of_dossier
    yield "one long text, many entries", dossier(one_long_text), of_dossier[:2]
    with_policy = [question + ["--policy", "p"] for question in of_dossier[:4]]
    yield "past deletions, barring items", dossier(
        lambda n: in_place(renewal, "application/past_deletions", many(DOSSIER_LISTS["application/past_deletions"], n)),
        p=lambda n: policy("deletion_items_barring_registration", [f"15.2({i})" for i in range(n)])), with_policy
    yield "inquiries, holidays", dossier(
        lambda n: in_place(renewal, "application/inquiries", many(DOSSIER_LISTS["application/inquiries"], n)),
        p=lambda n: policy("public_holidays", many(far_day, n), **HOLIDAYS)), with_policy
    yield "holidays", dossier(
        lambda n: renewal, p=lambda n: policy("public_holidays", [day(i + 2200) for i in range(n)], **HOLIDAYS)), with_policy
    yield "supplements", dossier(lambda n: renewal, p=policy_by_day), with_policy
    yield "limits", dossier(lambda n: renewal, p=policy_of_limits), with_policy
    numbers = [entry["id"] for entry in renewal["statement"]["controls"]]
    for parameter in ("controls_due_this_year", "liu_assessed_controls"):
        yield parameter, dossier(
            lambda n: renewal, p=lambda n, q=parameter: policy(q, [numbers[i % len(numbers)] for i in range(n)])), with_policy
    of_register = [["status", "r"], ["due", "r"], ["due", "r", "--provider", PROVIDER], ["impact", "r"], ["impact", "r", number_of(0)],
                   ["status", "r", number_of(0)]]

    def one_register(make):
        return lambda n: {"r": register(make(n))}
    yield "services", one_register(lambda n: [service(number_of(i)) for i in range(n)]), of_register
    yield "small services", one_register(small_services), of_register
    yield "services of many providers", one_register(
        lambda n: [{**service(number_of(i)), "provider": f"事業者{i}" if i < n - 1 else PROVIDER} for i in range(n)]), of_register
    yield "services of one number", one_register(lambda n: [service(number_of(0)) for i in range(n)]), of_register
    yield "services of one number that differ", one_register(
        lambda n: [{**service(number_of(0)), "name": f"x{i}"} for i in range(n)]), of_register
    yield "services in a chain", one_register(
        lambda n: [service(number_of(i), built_on=[number_of(i + 1)]) for i in range(n)]), of_register
    yield "services in a ring", one_register(
        lambda n: [service(number_of(i), built_on=[number_of((i + 1) % n)]) for i in range(n)]), of_register
    yield "services in a wheel", one_register(
        lambda n: [service(number_of(i), built_on=[number_of(0), number_of((i + 1) % n)]) for i in range(n)]), of_register
    yield "services, bases not in the register", one_register(
        lambda n: [service(number_of(0), built_on=[f"x{i}" for i in range(n)])]), of_register
    yield "built_on of one name", one_register(
        lambda n: [service(number_of(0), built_on=[number_of(1)] * n), service(number_of(1))]), of_register
    yield "assessors", lambda n: {"r": register([], [
        {**known["assessors"][0], "number": f"A-{i:04}"} for i in range(n)])}, [["assessor", "r", "A-0000"]]
    for kind, members in EVENTS.items():
        yield f"events {kind}", one_register(lambda n, k=kind, m=members: [service(number_of(0), [
            {"on": day(2200 + i * 200 // n), "kind": k, **m} for i in range(n)])]), of_register
        yield f"events {kind} of one day", one_register(lambda n, k=kind, m=members: [service(number_of(0), [
            {"on": "2026-02-02", "kind": k, **m} for i in range(n)])]), of_register
    yield "events, in turn", one_register(lambda n: [service(number_of(0), [
        {"on": day(2200 + i * 200 // n), "kind": k, **EVENTS[k]}
        for i in range(n) for k in [list(EVENTS)[i % len(EVENTS)]]])]), of_register
    yield "incidents, first reports", one_register(lambda n: [service(number_of(0), [
        {"on": day(2200), "kind": "incident_noticed"}] * (n // 2) + [
        {"on": day(2300), "kind": "incident_first_report"}] * (n // 2))]), of_register
    for a, b in (("renewal_applied", "received"), ("renewal_applied", "accepted"), ("renewal_applied", "renewal_refused")):
        yield f"{a}, then {b}", one_register(lambda n, a=a, b=b: [service(number_of(0), [
            {"on": day(2200), "kind": a}] * (n // 2) + [{"on": day(2300), "kind": b}] * (n // 2))]), of_register
        yield f"{a} and {b} of one day", one_register(lambda n, a=a, b=b: [service(number_of(0), [
            {"on": day(2200), "kind": k} for i in range(n // 2) for k in (b, a)])]), of_register
    yield "events of unlike days, wrong order", one_register(lambda n: [service(number_of(0), [
        {"on": day(2400 - i % 2400), "kind": "listed"} for i in range(n)])]), of_register
    yield "incidents, holidays", lambda n: {
        "r": register([service(number_of(0), [{"on": day(2200), "kind": "incident_noticed"}] * n)]),
        "p": {**policy("public_holidays", [day(i + 2200) for i in range(n)], **HOLIDAYS)}}, [
            ["status", "r", "--policy", "p"], ["due", "r", "--within", "60", "--policy", "p"]]
    yield "incidents, supplements", lambda n: {
        "r": register([service(number_of(0), [{"on": day(2200), "kind": "incident_noticed"}] * n)]),
        "p": policy_by_day(n)}, [
            ["status", "r", "--policy", "p"], ["due", "r", "--within", "60", "--policy", "p"]]
    yield "inquiries, limits", lambda n: {
        "r": register([service(number_of(0), [{"on": day(2190), "kind": "applied"}] + [{"on": day(2200), "kind": "inquired"}] * n)]),
        "p": policy_of_limits(n)}, [
            ["status", "r", "--policy", "p"], ["due", "r", "--within", "60", "--policy", "p"]]

    def agenda(**lists):
        made = example("meeting-38")
        for place, entries in lists.items():
            made = in_place({**made, "members": []} if place == "members" else made, place.replace("__", "/"), entries)
        return {"a": made}
    for place, entry in AGENDA_LISTS.items():
        yield f"agenda {place}", lambda n, p=place, e=entry: agenda(**{p.replace("/", "__"): many(e, n)}), [["agenda", "a"]]
        yield f"agenda {place} (all the same)", lambda n, p=place, e=entry: agenda(
            **{p.replace("/", "__"): [e(1)] * n}), [["agenda", "a"]]
    yield "members, applications, interests", lambda n: agenda(
        **{place: many(AGENDA_LISTS[place], n) for place in ("members", "applications", "interests")}), [["agenda", "a"]]
    assessor = example("assessor")
    for place, entry in ASSESSOR_LISTS.items():
        yield f"assessor {place}", lambda n, p=place, e=entry: {"a": in_place(assessor, p, many(e, n))}, [["assessor", "a"]]
    for place, entry in PROCUREMENT_LISTS.items():
        yield f"procurement {place}", lambda n, p=place, e=entry: {
            "q": in_place(example("procurement-provisional"), p, many(e, n)), "r": register(small_services(10))}, [
                ["procure", "q", "--register", "r"]]
    yield "procurement, register", lambda n: {
        "q": {**example("procurement-listed"), "service": {"number": number_of(0)}},
        "r": register([service(number_of(i)) for i in range(n)])}, [["procure", "q", "--register", "r"]]


def turned(document):
    """The same document with its lists turned round and half of their entries changed."""
    document = copy.deepcopy(document)

    def turn(value):
        if isinstance(value, dict):
            for member, inner in value.items():
                value[member] = turn(inner)
        if isinstance(value, list):
            value.reverse()
            for i in range(0, len(value), 2):
                if isinstance(value[i], dict):
                    value[i] = {k: v + "x" if k in ("description", "subject", "actions", "extent", "content") else v
                                for k, v in value[i].items()}
        return value
    turn(document)
    return document

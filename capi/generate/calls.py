"""A valid call of every function that can fail, for the tests that go through all functions."""

# By the type and the name of the parameter; a `sample` in api.json says otherwise.
SAMPLES = {
    ("const ismap_engine*", "engine"): "engine()",
    ("const ismap_answer*", "answer"): "answer()",
    ("const ismap_document*", "registrations"): "built_on()",
    ("ismap_str", "number"): "str(base_number)",
    ("int32_t", "as_of"): "as_of",
    ("int32_t", "day"): "as_of",
    ("int32_t", "period_last"): "as_of",
    ("uint64_t", "control"): "control",
}
# What a result is if there is none, where that is not 0.
NOTHING = {"day": "ISMAP_NO_DAY", "index": "ISMAP_NO_INDEX", "value": "ISMAP_NO_VALUE"}


def sample(parameter, api):
    if "sample" in parameter:
        return parameter["sample"]
    if (parameter.type, parameter.name) in SAMPLES:
        return SAMPLES[parameter.type, parameter.name]
    if parameter.name == "options":
        return f"&{parameter.type.removeprefix('const ismap_').rstrip('*')}"
    return next(one["name"] for one in api.enumerations[parameter.type] if one["value"] != 0)


def files(api, _root):
    text = ""
    for function in api.functions:
        if not function.can_fail:
            continue
        arguments = ", ".join(sample(one, api) for one in function.inputs)
        text += f"ISMAP_VALID_CALL({function.name}, {arguments})\n"
    for function in api.functions:
        positions = [index for index, one in enumerate(function.inputs) if one.optional and function.can_fail]
        for position in positions:
            text += f"ISMAP_OPTIONAL({function.name}, {position})\n"
    for function in api.functions:
        meaning = function.out.meaning if function.can_fail and function.out else function.meaning
        if meaning in NOTHING:
            text += f"ISMAP_NOTHING({function.name}, {NOTHING[meaning]})\n"
    yield "tests/capi/calls.inc", text

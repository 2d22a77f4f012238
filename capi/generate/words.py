"""The names of the values of all enumerations, for ismap_value_name and ismap_value_parse."""


def files(api, _root):
    rows = (
        f'    {{ISMAP_ENUMERATION_{name.removeprefix("ismap_").upper()}, {value["name"]}, "{value["word"]}"}},\n'
        for name, values in api.enumerations.items()
        for value in values
        if "word" in value
    )
    yield "capi/value_words.inc", "".join(rows)

// Finds what is typed in the sections of `pages` (sections.js): every word, in heading or text. Japanese, numbers of
// clauses and ids of rules need no index and no dictionary. That takes less than 50 ms for a million characters.
"use strict";
{
  const SHOWN = 50;
  const BEFORE = 40;
  const LENGTH = 160;
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const hits = document.getElementById("hits");

  const sections = pages.flatMap(([page, parts]) =>
    parts.map(([anchor, above, title, text]) => {
      const way = anchor ? [parts[0][2], ...above] : [];
      return {
        address: [page, anchor],
        headings: [...way, title].join(" › "),
        text,
        inTitle: title.toLowerCase(),
        inHeadingsAbove: way.join(" ").toLowerCase(),
        inText: text.toLowerCase(),
      };
    }),
  );

  const wordsOf = (text) => text.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);

  // Letters and figures begin a word, and up to three of them are all of it: "for" is not in "forms" or "before".
  function pattern(word) {
    const begin = /^[a-z0-9]/.test(word) ? "(?<![a-z0-9])" : "";
    const end = /^[a-z0-9]{1,3}$/.test(word) ? "(?![a-z0-9])" : "";
    return begin + word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + end;
  }

  // How well a section fits, 0 if a word is missing. In a heading, a word counts the more, the more of it it is.
  function fit(section, words, patterns) {
    let sum = section.inText.includes(words.join(" ")) ? 10 : 0;
    for (const [i, word] of words.entries()) {
      const place = section.inTitle.search(patterns[i]);
      const inTitle = place < 0 ? 0 : (place ? 20 : 40) + (80 * word.length) / section.inTitle.length;
      const above = section.inHeadingsAbove.search(patterns[i]) < 0 ? 0 : 15;
      const times = section.inText.match(patterns[i])?.length ?? 0;
      if (!inTitle && !above && !times) return 0;
      sum += inTitle + above + Math.min(times, 10);
    }
    return sum;
  }

  function marked(element, text, any) {
    let end = 0;
    for (const { 0: word, index } of text.toLowerCase().matchAll(any)) {
      element.append(text.slice(end, index));
      end = index + word.length;
      element.appendChild(document.createElement("mark")).textContent = text.slice(index, end);
    }
    element.append(text.slice(end));
  }

  // What is around the first place where the words stand together, or else around the first word.
  function excerpt(section, words, any) {
    const together = section.inText.indexOf(words.join(" "));
    const begin = Math.max(0, (together < 0 ? section.inText.search(any) : together) - BEFORE);
    const end = begin + LENGTH;
    return (begin ? "…" : "") + section.text.slice(begin, end) + (end < section.text.length ? "…" : "");
  }

  function shown(section, words, any) {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    const highlight = new URLSearchParams({ highlight: words.join(" ") });
    const [page, anchor] = section.address;
    link.href = `${page}?${highlight}${anchor && `#${anchor}`}`;
    marked(link, section.headings, any);
    marked(item.appendChild(document.createElement("p")), excerpt(section, words, any), any);
    return item;
  }

  function search() {
    const words = wordsOf(query.value);
    const patterns = words.map((word) => new RegExp(pattern(word), "g"));
    const any = new RegExp(words.map(pattern).join("|"), "g");
    const best = words.length
      ? sections.map((section) => [fit(section, words, patterns), section]).filter(([points]) => points).sort(([a], [b]) => b - a)
      : [];
    hits.replaceChildren(...best.slice(0, SHOWN).map(([, section]) => shown(section, words, any)));
    const { none, some, first } = found.dataset;
    const sentence = best.length > SHOWN ? first : best.length ? some : none;
    found.textContent = words.length ? sentence.replace("{count}", best.length).replace("{shown}", SHOWN) : "";
  }

  query.value = new URLSearchParams(location.search).get("q") ?? "";
  query.addEventListener("input", () => {
    history.replaceState(null, "", `?${new URLSearchParams({ q: query.value })}`);
    search();
  });
  search();
}

// Finds what is typed in the sections of `pages` (sections.js): every word, anywhere in heading or text, so that Japanese,
// numbers of clauses and ids of rules need no rules of their own. That takes less than 50 ms for a million characters.
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

  // How well a section fits, 0 if a word is missing. In a heading, a word counts the more, the more of it it is.
  function fit(section, words) {
    let sum = 0;
    for (const word of words) {
      const place = section.inTitle.indexOf(word);
      const inTitle = place < 0 ? 0 : (place ? 20 : 40) + (80 * word.length) / section.inTitle.length;
      const above = section.inHeadingsAbove.includes(word) ? 15 : 0;
      const times = section.inText.split(word).length - 1;
      if (!inTitle && !above && !times) return 0;
      sum += inTitle + above + Math.min(times, 10);
    }
    return sum;
  }

  function marked(element, text, words) {
    const lower = text.toLowerCase();
    for (let at = 0; at < text.length; ) {
      const next = words.map((word) => [lower.indexOf(word, at), word.length]).filter(([place]) => place >= 0);
      const [place, length] = next.sort(([a], [b]) => a - b)[0] ?? [text.length, 0];
      element.append(text.slice(at, place));
      if (length) element.appendChild(document.createElement("mark")).textContent = text.slice(place, place + length);
      at = place + length;
    }
  }

  function excerpt(section, words) {
    const places = words.map((word) => section.inText.indexOf(word)).filter((place) => place >= 0);
    const begin = Math.max(0, Math.min(...(places.length ? places : [0])) - BEFORE);
    const end = begin + LENGTH;
    return (begin ? "…" : "") + section.text.slice(begin, end) + (end < section.text.length ? "…" : "");
  }

  function shown(section, words) {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    const highlight = new URLSearchParams({ highlight: words.join(" ") });
    const [page, anchor] = section.address;
    link.href = `${page}?${highlight}${anchor && `#${anchor}`}`;
    marked(link, section.headings, words);
    marked(item.appendChild(document.createElement("p")), excerpt(section, words), words);
    return item;
  }

  function search() {
    const words = wordsOf(query.value);
    const best = words.length
      ? sections.map((section) => [fit(section, words), section]).filter(([points]) => points).sort(([a], [b]) => b - a)
      : [];
    hits.replaceChildren(...best.slice(0, SHOWN).map(([, section]) => shown(section, words)));
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

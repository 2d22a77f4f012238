// Finds what is typed in the sections of `pages` (sections.js): every word, anywhere in heading or text, so that Japanese,
// numbers of clauses and ids of rules need no rules of their own. A million characters are looked through in milliseconds.
"use strict";
{
  const SHOWN = 50;
  const BEFORE = 40;
  const LENGTH = 160;
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const hits = document.getElementById("hits");

  const sections = pages.flatMap(([page, parts]) =>
    parts.map(([anchor, title, text]) => ({
      page,
      anchor,
      title,
      text,
      pageTitle: parts[0][1],
      inTitle: title.toLowerCase(),
      inPageTitle: parts[0][1].toLowerCase(),
      inText: text.toLowerCase(),
    })),
  );

  const wordsOf = (text) => text.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);

  // 0 if a word is missing. A word in the heading counts the more, the more of the heading it is.
  function score(section, words) {
    let sum = 0;
    for (const word of words) {
      const times = section.inText.split(word).length - 1;
      const inTitle = section.inTitle.includes(word) ? 20 + (80 * word.length) / section.inTitle.length : 0;
      const inPageTitle = section.inPageTitle.includes(word) ? 15 : 0;
      if (!times && !inTitle && !inPageTitle) return 0;
      sum += inTitle + inPageTitle + Math.min(times, 10);
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
    link.href = `${section.page}?${highlight}${section.anchor && `#${section.anchor}`}`;
    const title = section.anchor ? `${section.pageTitle} › ${section.title}` : section.title;
    marked(link, title, words);
    marked(item.appendChild(document.createElement("p")), excerpt(section, words), words);
    return item;
  }

  function search() {
    const words = wordsOf(query.value);
    const best = words.length
      ? sections.map((section) => [score(section, words), section]).filter(([points]) => points).sort(([a], [b]) => b - a)
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

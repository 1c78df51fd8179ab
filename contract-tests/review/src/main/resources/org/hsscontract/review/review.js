// Search in the index that search-index.js holds, and what a link within the site needs.
(() => {
  'use strict';
  const MOST = 20;
  const form = document.getElementById('search');
  const words = document.getElementById('search-words');
  const count = document.getElementById('search-count');
  const results = document.getElementById('search-results');
  const index = (window.reviewIndex || []).map((entry) => ({
    ...entry,
    lowName: entry.name.toLowerCase(),
    all: `${entry.name} ${entry.kind} ${entry.text}`.toLowerCase(),
  }));

  /** The name itself before names that begin so, before names that have it in them, before the rest. */
  const rank = (entry, query) => {
    if (entry.lowName === query) return 0;
    if (entry.lowName.startsWith(query)) return 1;
    return entry.lowName.includes(query) ? 2 : 3;
  };

  const find = (query) => {
    const parts = query.split(/\s+/);
    return index
      .filter((entry) => parts.every((part) => entry.all.includes(part)))
      .sort((a, b) => rank(a, query) - rank(b, query));
  };

  const item = (entry) => {
    const link = document.createElement('a');
    link.href = entry.href;
    link.textContent = entry.name;
    const about = document.createElement('span');
    about.className = 'note';
    about.textContent = ` ${entry.kind}${entry.text ? `: ${entry.text}` : ''}`;
    const line = document.createElement('li');
    line.append(link, about);
    return line;
  };

  const show = () => {
    const query = words.value.trim().toLowerCase();
    if (query === '') {
      count.textContent = '';
      results.replaceChildren();
      return;
    }
    const found = find(query);
    count.textContent = found.length > MOST ? `${found.length} found, the first ${MOST} are shown` : `${found.length} found`;
    results.replaceChildren(...found.slice(0, MOST).map(item));
  };

  const clear = () => {
    words.value = '';
    show();
  };

  words.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      clear();
      words.focus();
    }
  });
  results.addEventListener('click', (event) => {
    if (event.target.closest('a')) clear();
  });
  form.hidden = false;

  /** What a link leads to may be folded in, or be a choice to make. */
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.type === 'radio') target.checked = true;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
    }
    target?.scrollIntoView();
  };
  // On a phone the row of pages is longer than the screen.
  document.querySelector('nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  window.addEventListener('hashchange', unfold);
  if (location.hash) unfold();
})();

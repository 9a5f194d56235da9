// The search: every word typed must stand in a section's title or text; titles count more. The index comes when the field is first used.
(() => {
  const top = document.currentScript.dataset.top;
  const form = document.getElementById('search');
  const field = form.querySelector('input');
  const found = document.getElementById('found');
  let asked = false;
  form.hidden = false;

  const load = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = top + 'search-index.js';
    script.onload = show;
    document.head.append(script);
  };

  // A section's own heading counts, not that of its page, which has an entry of its own.
  const rank = (part, words) => {
    const section = part.u.includes('#');
    const title = (section ? part.t.slice(part.t.lastIndexOf(': ') + 2) : part.t).toLowerCase();
    const text = (part.t + ' ' + part.x).toLowerCase();
    let sum = part.u.startsWith('rules/') ? 1 : 0;
    for (const w of words) {
      if (!text.includes(w)) return 0;
      sum += !title.includes(w) ? 1 : section ? 5 : 10;
    }
    return sum;
  };

  // No page fills the list.
  const atMost = (n) => {
    const seen = {};
    return ([, p]) => {
      const page = p.u.split('#')[0];
      return (seen[page] = (seen[page] || 0) + 1) <= n;
    };
  };

  const show = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.replaceChildren();
    found.hidden = words.length === 0 || !window.gillintIndex;
    if (found.hidden) return;
    const hits = window.gillintIndex.map((p) => [rank(p, words), p]).filter((h) => h[0] > 0).sort((a, b) => b[0] - a[0])
      .filter(atMost(2)).slice(0, 20);
    for (const [, p] of hits) {
      const at = Math.max(0, p.x.toLowerCase().indexOf(words[0]) - 40);
      const a = document.createElement('a'), line = document.createElement('span'), item = document.createElement('li');
      a.href = top + p.u;
      line.textContent = (at ? '… ' : '') + p.x.slice(at, at + 130);
      a.append(p.t, line);
      item.append(a);
      found.append(item);
    }
    if (!hits.length) {
      const item = document.createElement('li'), none = document.createElement('p');
      none.textContent = 'Nothing found';
      item.append(none);
      found.append(item);
    }
  };

  field.addEventListener('focus', load);
  field.addEventListener('input', () => { load(); show(); });
  form.addEventListener('submit', (e) => { e.preventDefault(); found.querySelector('a')?.click(); });
  document.addEventListener('click', (e) => { if (!form.contains(e.target)) found.hidden = true; });
  form.addEventListener('keydown', (e) => {
    const links = [...found.querySelectorAll('a')], i = links.indexOf(document.activeElement);
    if (e.key === 'Escape') { found.hidden = true; field.blur(); }
    else if (e.key === 'ArrowDown') { links[i + 1]?.focus(); e.preventDefault(); }
    else if (e.key === 'ArrowUp') { (links[i - 1] || field).focus(); e.preventDefault(); }
  });
  document.addEventListener('keydown', (e) => {
    if (e.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) { field.focus(); e.preventDefault(); }
  });
})();

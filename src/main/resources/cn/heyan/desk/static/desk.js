/* The frame of every page: keys, the chosen row, the token that forms must carry. No framework, nothing from elsewhere. */
'use strict';
(() => {
  const csrf = document.querySelector('meta[name=csrf]');
  window.heyan = {
    /** fetch() from this desk, with the token. */
    post: (url, body) => fetch(url, { method: 'POST', body, headers: csrf ? { [csrf.dataset.header]: csrf.content } : {} }),
    header: csrf ? csrf.dataset.header : '', token: csrf ? csrf.content : '',
    /** Tells people who do not see the page. */
    say: (text) => { document.getElementById('live').textContent = text; }
  };
  document.addEventListener('htmx:configRequest', (e) => { if (csrf) e.detail.headers[csrf.dataset.header] = csrf.content; });

  const keyed = () => [...document.querySelectorAll('[data-key]')].filter((e) => e.offsetParent !== null || e.id === 'keys-open');
  const rows = () => [...document.querySelectorAll('tr[data-href]')].filter((r) => r.offsetParent !== null);
  const dialog = document.getElementById('keys');
  const nameOf = (e) => e.dataset.keyName || e.getAttribute('aria-label') || e.textContent.trim() || (e.labels && e.labels[0] && e.labels[0].textContent.trim()) || '';

  const showKeys = () => {
    const list = document.getElementById('keys-list');
    list.replaceChildren(...keyed().map((e) => {
      const row = document.createElement('tr');
      const keys = document.createElement('th'); keys.scope = 'row';
      e.dataset.key.split(' ').forEach((k) => { const one = document.createElement('kbd'); one.textContent = k; keys.append(one, ' '); });
      const what = document.createElement('td'); what.textContent = nameOf(e);
      row.append(keys, what); return row;
    }));
    dialog.showModal();
  };
  document.getElementById('keys-open').addEventListener('click', showKeys);

  const choose = (by) => {
    const all = rows(); if (!all.length) return;
    const now = all.findIndex((r) => r.classList.contains('chosen'));
    const next = all[Math.max(0, Math.min(all.length - 1, now + by))];
    all.forEach((r) => r.classList.remove('chosen'));
    next.classList.add('chosen');
    next.scrollIntoView({ block: 'nearest' });
    const link = next.querySelector('a'); if (link) link.focus({ preventScroll: true });
  };
  const press = (e) => {
    if (e.matches('input:not([type=checkbox]):not([type=radio]), select, textarea')) { e.focus(); if (e.select) e.select(); } else { e.click(); }
  };

  /* a list that was brought up to date keeps the row that was chosen, and the focus on it */
  let kept = null;
  document.addEventListener('htmx:beforeSwap', () => { const row = document.querySelector('tr.chosen'); kept = row && { at: row.dataset.href, focus: row.contains(document.activeElement) }; });
  document.addEventListener('htmx:afterSwap', () => {
    const row = kept && rows().find((r) => r.dataset.href === kept.at); if (!row) return;
    row.classList.add('chosen'); const link = row.querySelector('a'); if (kept.focus && link) link.focus({ preventScroll: true });
  });

  let waiting = '', timer = 0;
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || dialog.open) return;
    const field = e.target.closest && e.target.closest('input:not([type=checkbox]):not([type=radio]):not([type=file]), select, textarea, [contenteditable]');
    if (e.key === 'Escape') { if (field) field.blur(); return; }
    if (field) return;
    clearTimeout(timer); timer = setTimeout(() => { waiting = ''; }, 1200);
    const said = waiting ? waiting + ' ' + e.key : e.key;
    const found = keyed().find((k) => k.dataset.key === said);
    if (found) { e.preventDefault(); waiting = ''; press(found); return; }
    if (keyed().some((k) => k.dataset.key.startsWith(said + ' '))) { waiting = said; return; }
    waiting = '';
    if (e.key === '/') { const box = document.querySelector('[type=search]'); if (box) { e.preventDefault(); press(box); } }
    if (e.key === 'j') choose(1);
    if (e.key === 'k') choose(-1);
    if (e.key === 'Enter' && e.target === document.body) { const r = document.querySelector('tr.chosen'); if (r) location.href = r.dataset.href; }
  });

  document.addEventListener('click', (e) => {
    const row = e.target.closest('tr[data-href]');
    if (row && !e.target.closest('a, button, input, select, label, form') && !String(getSelection())) location.href = row.dataset.href;
  });
  /* a form that filters sends itself */
  document.addEventListener('change', (e) => { if (e.target.closest('form[data-filter]') && e.target.matches('select, [type=checkbox], [type=radio], [type=date], [type=month]')) e.target.form.requestSubmit(); });
  document.addEventListener('click', (e) => { if (e.target.closest('[data-print]')) window.print(); });
  document.addEventListener('submit', (e) => { const ask = (e.submitter && e.submitter.dataset.ask) || e.target.dataset.ask; if (ask && !window.confirm(ask)) e.preventDefault(); });
})();

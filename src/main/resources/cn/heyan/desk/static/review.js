/* A packet's page: findings light up their ink, one click or Enter away; pages, zoom, a box that is read again. */
'use strict';
(() => {
  const root = document.getElementById('packet');
  if (!root) return;
  const id = root.dataset.id, count = Number(root.dataset.count);
  const $ = (s, from = document) => from.querySelector(s), $$ = (s, from = document) => [...from.querySelectorAll(s)];
  const sheets = $('#sheets'), read = $('#tab-read');
  let page = 1, zoom = 1, turn = 0, lit = [], drawn = '', shown = 0, chosen = -1;
  const wish = new URLSearchParams(location.search);

  /** "7:0.1,0.2,0.3,0.04;9:…" as places. */
  const places = (text) => (text || '').split(';').filter(Boolean).map((one) => {
    const [n, box] = one.split(':'); const b = (box || '').split(',').map(Number);
    return { page: Number(n), box: b.length === 4 && b.every(Number.isFinite) ? b : null };
  }).filter((one) => one.page > 0 && one.page <= count);

  const svg = (name, all) => { const e = document.createElementNS('http://www.w3.org/2000/svg', name); for (const k in all) e.setAttribute(k, all[k]); return e; };
  const marks = (n, into) => {
    into.replaceChildren(...lit.filter((one) => one.page === n && one.box).map(({ box: [x, y, w, h] }) =>
      svg('rect', { x: Math.max(0, x - 0.004), y: Math.max(0, y - 0.003), width: w + 0.008, height: h + 0.006 })));
  };
  /** Into view within its own pane: the window stays where it is. */
  const reveal = (e, pane) => {
    if (!e || !pane) return; const a = e.getBoundingClientRect(), b = pane.getBoundingClientRect();
    if (a.top < b.top) pane.scrollTop -= b.top - a.top + 8; else if (a.bottom > b.bottom) pane.scrollTop += Math.min(a.bottom - b.bottom + 8, a.top - b.top - 8);
  };
  const thumb = (n) => $(`.thumbs button[data-page="${n}"]`);

  const build = (n) => {
    const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.tabIndex = 0; sheet.dataset.page = n;
    const button = thumb(n), called = button ? button.getAttribute('aria-label') || n : n;
    sheet.setAttribute('aria-label', called);
    const paper = document.createElement('div'); paper.className = 'paper' + (turn ? ' r' + turn : '');
    const img = new Image(); img.alt = called;
    const over = svg('svg', { viewBox: '0 0 1 1', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    img.onload = () => { focus(sheet, n); const tint = new Image(); tint.alt = ''; tint.className = 'tint'; tint.onerror = () => tint.remove(); tint.src = `/packets/${id}/pages/${n}/colours`; img.after(tint); };
    img.onerror = () => { paper.textContent = ''; const p = document.createElement('p'); p.className = 'nopicture'; p.textContent = document.documentElement.lang === 'en' ? 'This page has no picture; its text is on the right.' : '本页没有页面图像，文字见右侧「本页读数」。'; paper.append(p); };
    img.src = `/packets/${id}/pages/${n}/picture`;
    paper.append(img, over); sheet.append(paper);
    if (sheets.dataset.two) { const name = document.createElement('div'); name.className = 'name'; name.textContent = called; sheet.prepend(name); }
    marks(n, over); drawing(paper, over, n);
    return sheet;
  };
  const size = () => $$('.sheet').forEach((sheet) => {
    const paper = $('.paper', sheet); paper.style.width = (sheet.clientWidth * zoom) + 'px';
  });
  /** The ink in the middle of the pane. */
  const focus = (sheet, n) => {
    size();
    const first = lit.find((one) => one.page === n && one.box); if (!first || turn) return;
    const paper = $('.paper', sheet), [x, y, w, h] = first.box;
    sheet.scrollTop = (y + h / 2) * paper.clientHeight - sheet.clientHeight / 2;
    sheet.scrollLeft = (x + w / 2) * paper.clientWidth - sheet.clientWidth / 2;
  };
  const show = (n, beside) => {
    page = Math.max(1, Math.min(count, n));
    const pages = beside && beside !== page ? [page, beside] : [page];
    if (pages.length > 1) sheets.dataset.two = '1'; else delete sheets.dataset.two;
    sheets.replaceChildren(...pages.map(build)); size();
    $('#page-name').textContent = `${page} / ${count}`;
    $$('.thumbs button').forEach((b) => { b.toggleAttribute('aria-current', Number(b.dataset.page) === page); b.classList.toggle('lit', lit.some((one) => one.page === Number(b.dataset.page))); });
    reveal(thumb(page), $('.thumbs'));
    if (!read.hidden) reading();
  };
  const light = (all) => {
    lit = all; const pages = [...new Set(all.map((one) => one.page))];
    if (pages.length) show(pages[0], pages[1]); else show(page);
  };

  let then = null, here = 0;
  const reading = (after) => {
    if (after) then = after;
    if (here === page && then) { then(); then = null; }
    if (shown === page) return; shown = page; here = 0; const wanted = page;
    fetch(`/packets/${id}/pages/${page}/read`, { headers: { 'X-Requested-With': 'fetch' } }).then((r) => r.ok ? r.text() : Promise.reject(r.status)).then((html) => {
      if (wanted === page) { read.innerHTML = html; spots(); here = page; if (then) then(); then = null; }
    }).catch(() => { shown = 0; });
  };
  const tab = (name, after) => {
    $$('[role=tab]').forEach((t) => { const on = t.getAttribute('aria-controls') === name; t.setAttribute('aria-selected', on); $('#' + t.getAttribute('aria-controls')).hidden = !on; });
    if (name === 'tab-read') reading(after);
  };
  $$('[role=tab]').forEach((t) => t.addEventListener('click', () => tab(t.getAttribute('aria-controls'))));

  /* findings */
  const findings = $$('.finding');
  const open = (at, ink = true) => {
    if (!findings[at]) return;
    if (chosen >= 0 && findings[chosen]) { findings[chosen].classList.remove('chosen'); $('.detail', findings[chosen]).hidden = true; $('.line', findings[chosen]).setAttribute('aria-expanded', 'false'); }
    chosen = at; const one = findings[at];
    tab('tab-findings'); one.closest('details').open = true;
    one.classList.add('chosen'); $('.detail', one).hidden = false; $('.line', one).setAttribute('aria-expanded', 'true');
    reveal(one, $('#tab-findings'));
    if (ink) light(places(one.dataset.places));
    window.heyan.say($('.message', one).textContent);
  };
  findings.forEach((one, at) => $('.line', one).addEventListener('click', () => open(at)));
  /** Where values are shown j and k go from value to value, each with its ink; else from finding to finding. */
  const step = (by) => {
    if (read.hidden) {
      open(Math.max(0, Math.min(findings.length - 1, chosen + by)));
      // Tab goes on from here, to its pages, its reason, its buttons; who presses the arrows themselves stays there
      if (findings[chosen] && !document.activeElement.closest('.stepper')) { findings[chosen].tabIndex = -1; findings[chosen].focus({ preventScroll: true }); }
      return;
    }
    const all = $$('.fields .edit > summary', read), now = all.indexOf(document.activeElement);
    const next = all[Math.max(0, Math.min(all.length - 1, now + by))]; if (!next) return;
    next.focus(); const at = places(next.closest('tr').dataset.places); if (at.some((one) => one.page === page)) light(at.filter((one) => one.page === page));
  };
  $('#finding-on').addEventListener('click', () => step(1));
  $('#finding-back').addEventListener('click', () => step(-1));
  const byKey = (key) => findings.findIndex((f) => f.dataset.keyOf === key);

  document.addEventListener('click', (e) => {
    const why = e.target.closest('[data-choose]');
    if (why) { e.preventDefault(); open(byKey(why.dataset.choose)); return; }
    const see = e.target.closest('[data-tab]');
    if (see) { tab(see.dataset.tab); return; }
    const reread = e.target.closest('[data-again]');
    if (reread) { const one = reread.dataset.again.split(':'); drawn = one[1]; spots(); again(Number(one[0]), drawn); return; }
    const candidate = e.target.closest('[data-candidate]');
    if (candidate) { const row = candidate.closest('tr'); const edit = $('.edit', row); if (edit) { edit.open = true; const box = $('[name=typed]', edit); box.value = candidate.dataset.candidate; box.focus(); } }
    const place = e.target.closest('[data-places]');
    if (place && !place.classList.contains('finding') && !e.target.closest('.edit, button.primary, summary')) {
      if (place.tagName === 'A') e.preventDefault();
      light(places(place.dataset.places));
    }
  });
  $$('.thumbs button').forEach((b) => b.addEventListener('click', () => { show(Number(b.dataset.page)); }));

  /* the viewer's tools */
  $('#page-back').addEventListener('click', () => show(page - 1));
  $('#page-on').addEventListener('click', () => show(page + 1));
  const zoomed = (by) => { zoom = Math.max(0.4, Math.min(4, zoom * by)); $$('.sheet').forEach((s) => focus(s, Number(s.dataset.page))); };
  $('#zoom-in').addEventListener('click', () => zoomed(1.25));
  $('#zoom-out').addEventListener('click', () => zoomed(0.8));
  $('#turn').addEventListener('click', () => { turn = (turn + 90) % 360; show(page); });
  addEventListener('resize', size);

  /* a box, drawn: read again, and the place of the next correction */
  const draw = $('#draw');
  if (draw) draw.addEventListener('click', () => { const on = draw.getAttribute('aria-pressed') !== 'true'; draw.setAttribute('aria-pressed', on); $('#draw-hint').hidden = !on; $$('.paper').forEach((p) => p.classList.toggle('drawing', on)); const s = $('.sheet'); if (on && s) s.focus(); });
  /* the same by key: arrows move the box, with Shift they make it larger or smaller, Enter reads it */
  const STEP = 0.01, ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const byKeys = (e) => {
    const sheet = e.target.closest('.sheet'), way = ARROWS[e.key];
    if (!sheet || !draw || draw.getAttribute('aria-pressed') !== 'true' || turn || !(way || e.key === 'Enter')) return false;
    const over = $('svg', sheet), paper = $('.paper', sheet); let rect = $('rect.drawing', over);
    const box = rect ? ['x', 'y', 'width', 'height'].map((k) => Number(rect.getAttribute(k)))
      : [0.3, Math.min(0.9, (sheet.scrollTop + sheet.clientHeight / 3) / paper.clientHeight), 0.4, 0.06];
    if (way) {
      const at = e.shiftKey ? 2 : 0;
      [0, 1].forEach((i) => { const most = e.shiftKey ? 1 - box[i] : 1 - box[i + 2]; box[at + i] = Math.max(e.shiftKey ? STEP : 0, Math.min(most, box[at + i] + way[i] * STEP)); });
      if (!rect) { rect = svg('rect', { class: 'drawing' }); over.append(rect); }
      ['x', 'y', 'width', 'height'].forEach((k, i) => rect.setAttribute(k, box[i]));
      const y = box[1] * paper.clientHeight; if (y < sheet.scrollTop || y > sheet.scrollTop + sheet.clientHeight - 60) sheet.scrollTop = y - sheet.clientHeight / 2;
    } else if (rect) { drawn = box.map((v) => v.toFixed(5)).join(','); page = Number(sheet.dataset.page); spots(); again(page, drawn); }
    e.preventDefault(); return true;
  };
  const spots = () => $$('input.spot').forEach((s) => { s.value = drawn; });
  const drawing = (paper, over, n) => {
    let from = null, rect = null;
    const at = (e) => { const b = over.getBoundingClientRect(); return [Math.max(0, Math.min(1, (e.clientX - b.left) / b.width)), Math.max(0, Math.min(1, (e.clientY - b.top) / b.height))]; };
    paper.addEventListener('pointerdown', (e) => {
      if (!draw || draw.getAttribute('aria-pressed') !== 'true' || turn) return;
      e.preventDefault(); from = at(e); rect = svg('rect', { class: 'drawing' }); over.append(rect); paper.setPointerCapture(e.pointerId);
    });
    paper.addEventListener('pointermove', (e) => {
      if (!from) return; const [x, y] = at(e);
      rect.setAttribute('x', Math.min(x, from[0])); rect.setAttribute('y', Math.min(y, from[1])); rect.setAttribute('width', Math.abs(x - from[0])); rect.setAttribute('height', Math.abs(y - from[1]));
    });
    paper.addEventListener('pointerup', (e) => {
      if (!from) return; const [x, y] = at(e), b = [Math.min(x, from[0]), Math.min(y, from[1]), Math.abs(x - from[0]), Math.abs(y - from[1])].map((v) => v.toFixed(5)); from = null;
      if (b[2] < 0.005 || b[3] < 0.003) { rect.remove(); return; }
      drawn = b.join(','); page = n; spots(); again(n, drawn);
    });
  };
  const again = (n, box) => {
    const out = $('#box-read'); out.hidden = false; out.textContent = '…';
    window.heyan.post(`/packets/${id}/pages/${n}/again`, new URLSearchParams({ box })).then((r) => r.ok ? r.json() : Promise.reject(r.status)).then((said) => {
      out.replaceChildren(); const b = document.createElement('b'); b.textContent = said.text || '—'; const q = document.createElement('span'); q.className = 'quiet'; q.textContent = ' ' + said.said; out.append(b, q);
      const form = $('.edit[open] form', read);
      if (form && said.text) { const take = document.createElement('button'); take.type = 'button'; take.textContent = root.dataset.take; take.addEventListener('click', () => { const typed = $('[name=typed]', form); typed.value = said.text; typed.focus(); }); out.append(' ', take); }
      window.heyan.say(said.text);
    }).catch((why) => { out.textContent = document.documentElement.lang === 'en' ? `could not be read again (${why})` : `未能重新识别（${why}）`; });
  };

  /* what is typed is held against the field's type first; the message stands at the field */
  const check = (form) => window.heyan.post(form.action + '/check', new URLSearchParams(new FormData(form))).then((r) => r.ok ? r.json() : { wrong: '' }).then((said) => {
    const old = $('.wrong', form); if (old) old.remove();
    const typed = $('[name=typed]', form); typed.toggleAttribute('aria-invalid', !!said.wrong);
    if (!said.wrong) { form.dataset.checked = '1'; form.requestSubmit(); return; }
    const p = document.createElement('p'); p.className = 'wrong differs'; p.setAttribute('role', 'alert'); p.textContent = '✗ ' + said.wrong;
    if (said.mayBePrintedSo === 'true') { const l = document.createElement('label'), c = document.createElement('input'); c.type = 'checkbox'; c.name = 'asPrinted'; l.append(c, ' ' + root.dataset.printed); p.append(' ', l); }
    typed.after(p); typed.focus();
  });

  /* a form that examines again says so, and is sent once */
  document.addEventListener('submit', (e) => {
    const form = e.target.closest('#packet form'); if (!form) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    const why = $('[name=why]', form);
    if (e.submitter && e.submitter.value === 'dismiss' && why && !why.value.trim()) { e.preventDefault(); form.dataset.wish = 'dismiss'; why.focus(); why.setAttribute('aria-invalid', 'true'); return; }
    if (form.action.endsWith('/corrections/value') && !form.dataset.checked) { e.preventDefault(); check(form); return; }
    form.dataset.sent = '1';
    const busy = document.createElement('p'); busy.className = 'busy'; busy.setAttribute('role', 'status'); busy.textContent = root.dataset.busy; document.body.append(busy);
  });

  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || byKeys(e)) return;
    if (e.key === 'Enter' && chosen >= 0 && (e.target === document.body || e.target.closest('main') === e.target || (e.target.closest('.finding') && !e.target.closest('a, button, input, form')))) { light(places(findings[chosen].dataset.places)); const s = $('.sheet'); if (s) s.focus(); }
    if (e.key === '=' && !e.target.closest('input, textarea, select')) zoomed(1.25);
    if (e.key === 'e' && !e.target.closest('input, textarea, select')) tab('tab-read', () => { const first = $('.fields .edit > summary', read); if (first) first.focus(); });
    const edit = e.target.closest('.edit[open]');
    if (e.key === 'Escape' && edit) { edit.open = false; $('summary', edit).focus(); }
    // Enter in a reason does what was begun with a key; where nothing was and there is a choice, it goes to the choice and decides nothing
    const form = e.key === 'Enter' && e.target.matches('#packet input:not([type=file]):not([type=checkbox])') && e.target.form;
    const ways = form ? $$('button:not([type=button])', form) : [];
    if (ways.length > 1) { e.preventDefault(); const way = ways.find((b) => b.value === form.dataset.wish); if (way) form.requestSubmit(way); else ways[0].focus(); }
  });
  /* what is opened to be changed is ready to be typed over */
  document.addEventListener('toggle', (e) => { if (e.target.matches('.edit') && e.target.open) { const typed = $('[name=typed]', e.target); if (typed) { typed.focus(); typed.select(); } } }, true);

  const start = Number(root.dataset.start);
  if (start) page = start;
  const first = wish.get('finding') ? byKey(wish.get('finding')) : -1;
  if (first >= 0) { open(first); if (wish.has('why')) { const why = $('[name=why]', findings[first]); why.form.dataset.wish = 'dismiss'; why.focus(); why.setAttribute('aria-invalid', 'true'); } }
  else if (!wish.get('tab') && !start && findings.length && findings[0].closest('details').open) open(0); else show(page);
  if (wish.get('tab')) tab('tab-' + wish.get('tab'));
  const work = $('.work'), fit = () => { work.style.height = Math.max(430, innerHeight - work.getBoundingClientRect().top - scrollY - 6) + 'px'; size(); };
  fit(); addEventListener('resize', fit);
})();

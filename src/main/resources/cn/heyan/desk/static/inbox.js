/* Dropping packets onto the page, and following how far they are. */
'use strict';
(() => {
  const drop = document.getElementById('drop');
  const fill = (text, ...values) => values.reduce((said, value, i) => said.replace('{' + i + '}', value), text);

  const send = (files) => {
    if (!files.length) return;
    const together = document.getElementById('together').value && files.length > 1;
    const batches = together ? [files] : files.map((file) => [file]);
    const next = () => {
      const batch = batches.shift();
      if (!batch) return;
      const name = together ? batch[0].name.replace(/\.[^.]*$/, '') : batch[0].name;
      const line = document.createElement('li');
      const said = document.createElement('span'), bar = document.createElement('progress');
      bar.max = 100; bar.value = 0; bar.setAttribute('aria-label', name); said.textContent = name;
      line.append(said, ' ', bar); document.getElementById('uploads').append(line);
      const body = new FormData();
      batch.forEach((file) => body.append('file', file, file.name));
      body.append('programme', document.getElementById('upload-programme').value);
      if (together) body.append('together', name);
      const sending = new XMLHttpRequest();
      sending.upload.onprogress = (e) => { if (e.lengthComputable) { bar.value = 100 * e.loaded / e.total; said.textContent = fill(drop.dataset.busy, name, Math.floor(bar.value)); } };
      const end = (ok) => {
        bar.remove(); said.textContent = fill(ok ? drop.dataset.done : drop.dataset.failed, name, sending.status);
        said.className = ok ? 'agrees' : 'differs'; window.heyan.say(said.textContent); next();
      };
      sending.onload = () => end(sending.status === 200);
      sending.onerror = () => end(false);
      sending.open('POST', drop.action); sending.setRequestHeader(window.heyan.header, window.heyan.token); sending.send(body);
    };
    next();
  };

  if (drop) {
    const input = document.getElementById('files');
    input.addEventListener('change', () => { send([...input.files]); input.value = ''; });
    document.addEventListener('dragover', (e) => { e.preventDefault(); drop.classList.add('over'); });
    document.addEventListener('dragleave', (e) => { if (!e.relatedTarget) drop.classList.remove('over'); });
    document.addEventListener('drop', (e) => { e.preventDefault(); drop.classList.remove('over'); send([...e.dataTransfer.files]); });
  }

  const events = new EventSource('/inbox/events');
  events.addEventListener('page', (e) => {
    const at = JSON.parse(e.data), list = document.getElementById('list');
    document.querySelectorAll('tr[data-packet]').forEach((row) => {
      if (row.dataset.packet !== at.packet) return;
      const bar = row.querySelector('progress'), said = row.querySelector('.said');
      bar.hidden = !at.total; bar.value = at.total ? 100 * at.done / at.total : 0;
      const minutes = Math.ceil(at.left / 60);
      const stage = list.dataset[at.stage.toLowerCase()];
      said.textContent = stage ? stage : at.done >= at.total ? list.dataset.checking : fill(list.dataset.reading, at.done, at.total) + (at.left >= 0 ? fill(list.dataset.left, at.left < 90 ? at.left + ' s' : minutes + ' min') : '');
    });
  });
  events.addEventListener('queue', () => {
    if (window.htmx) window.htmx.ajax('GET', location.pathname + location.search, { target: '#list', swap: 'outerHTML' });
  });
  window.addEventListener('pagehide', () => events.close());
})();

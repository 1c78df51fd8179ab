// Sends what is filled in to the server that the page came from, and shows what was sent and what came.
(() => {
  'use strict';
  const SECONDS = 15;
  const served = location.protocol.startsWith('http');
  const endpoint = served ? location.origin : 'https://{endpoint}';
  document.getElementById('from-file').hidden = served;

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  const url = (form) => {
    const inputs = [...form.querySelectorAll('input[name]')];
    const path = inputs.filter((input) => input.dataset.in === 'path')
      .reduce((at, input) => at.replace(`{${input.name}}`, encodeURIComponent(input.value)), form.dataset.path);
    const query = inputs.filter((input) => input.dataset.in === 'query' && input.value !== '')
      .map((input) => `${encodeURIComponent(input.name)}=${encodeURIComponent(input.value)}`).join('&');
    return endpoint + path + (query ? `?${query}` : '');
  };

  /** A body that is no JSON is shown as it came. */
  const indented = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  };

  const send = async (form, result) => {
    const part = (name) => result.querySelector(`.${name}`);
    const target = url(form);
    const { header } = form.dataset;
    // The token itself stays out of what people copy into tickets.
    part('curl').textContent = `curl -i ${header ? `-H "${header}: $TOKEN" ` : ''}${quoted(target)}`;
    ['headers', 'body'].forEach((name) => { part(name).textContent = ''; });
    result.hidden = false;
    if (!served) {
      part('status').textContent = 'Not sent: the page was opened from a file, so there is no server to call.';
      return;
    }
    part('status').textContent = 'Waiting …';
    const token = form.dataset.token ? document.getElementById(form.dataset.token).value : '';
    try {
      const answer = await fetch(target, {
        headers: token ? { [header]: token } : {},
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(SECONDS * 1000),
      });
      const body = await answer.text();
      part('status').textContent = `${answer.status} ${answer.statusText}`;
      part('headers').textContent = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      part('body').textContent = indented(body);
    } catch (error) {
      part('status').textContent = error.name === 'TimeoutError' ? `No whole answer within ${SECONDS} seconds.` : `No answer: ${error.message}`;
    }
  };

  document.querySelectorAll('form.try').forEach((form) => form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, form.parentElement.querySelector('.result'));
  }));
})();

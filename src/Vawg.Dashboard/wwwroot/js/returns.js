// The upload of a return says how far it is, and a page follows the work on a return while it is open.

import { put, redraw } from './views.js';

const most = 25 * 1024 * 1024;
const between = 800;

// ---- Upload: without this script the form posts itself and the browser shows what it will. ----

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches('form[data-upload]')) {
    return;
  }

  event.preventDefault();
  const words = form.querySelector('[data-upload-progress]');
  const button = form.querySelector('button[type=submit]');
  const file = form.querySelector('input[type=file]').files[0];
  if (file && file.size > most) {
    refuse(form, words);
    return;
  }

  button.disabled = true;
  say(words, 'Sending the file.');
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', sent => {
    if (sent.lengthComputable) {
      say(words, sent.loaded < sent.total ? `Sending the file: ${Math.floor(100 * sent.loaded / sent.total)}%.` : 'Sent. Storing the file.');
    }
  });
  request.addEventListener('load', () => {
    if (request.status < 400) {
      put(request.responseText, request.responseURL);
    } else {
      stop(words, button, request.status === 429
        ? 'Too many files were sent in a minute. Wait a minute and send it again.'
        : 'The file was not taken. Load this page again and send it once more.');
    }
  });
  request.addEventListener('error', () => stop(words, button, 'The file could not be sent: there is no connection to the server. Nothing was taken. Send it again.'));
  request.open('POST', form.action);
  request.send(new FormData(form));
});

// The server says so too, of a file that it need not be sent: its page has the problem at its head and what was chosen in the form.
async function refuse(form, words) {
  const chosen = new FormData(form);
  const query = new URLSearchParams({ upload: 'too-large', force: chosen.get('force'), quarter: chosen.get('quarter') });
  if (!await redraw(`${location.pathname}?${query}#upload`).catch(() => false)) {
    say(words, 'The file is larger than 25 MB, so it was not sent. Look for pictures or sheets that do not belong to the return.');
  }
}

function stop(words, button, sentence) {
  button.disabled = false;
  say(words, sentence);
}

function say(words, sentence) {
  words.hidden = false;
  words.textContent = sentence;
}

// ---- Following: asks where the return stands, and draws the page anew when it has moved on. ----

let timer = null;

export function follow() {
  clearTimeout(timer);
  const head = document.querySelector('[data-follow]');
  if (head) {
    timer = setTimeout(() => look(head), between);
  }
}

async function look(head) {
  try {
    const response = await fetch(head.dataset.follow, { headers: { accept: 'application/json' } });
    const { stage, rows, atWork } = await response.json();
    if (!head.isConnected) {
      return;
    }

    if (!atWork || stage !== head.dataset.stage) {
      if (await redraw(location.pathname)) {
        document.getElementById('shown').textContent = `${stage}.`;
        return;
      }
    }

    const words = document.querySelector('[data-follow-words] p');
    if (words && stage === 'Reading' && rows !== '0') {
      words.firstChild.textContent = `${rows} rows read so far. You can leave this page; the work goes on. `;
    }
  } catch {
    // The next look may reach the server.
  }

  follow();
}

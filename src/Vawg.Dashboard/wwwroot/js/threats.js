// Sliders and levels move what is shown while they are moved. The server computes, as it does without scripts; only the newest
// choice is waited for, and only the parts that it changes are put in.

const formOf = element => element?.closest?.('form[data-live-form]') ?? null;
const isPosted = form => form.hasAttribute('data-live-post');

let asked = null;

document.addEventListener('input', event => {
  const form = formOf(event.target);
  if (!form || event.target.matches('textarea, [type=text]') && !event.target.matches('[data-live]')) {
    return;
  }

  const output = form.querySelector(`output[for="${event.target.id}"]`);
  if (output) {
    output.textContent = event.target.value;
  }

  follow(form);
});

// A slider where it was says nothing, so the address names only what is supposed.
document.addEventListener('formdata', event => {
  if (formOf(event.target) && !isPosted(event.target)) {
    event.target.querySelectorAll('[data-own]').forEach(field => {
      if (Number(field.value) === Number(field.dataset.own)) {
        event.formData.delete(field.name);
      }
    });
  }
});

async function follow(form) {
  asked?.abort();
  const mine = new AbortController();
  asked = mine;
  const sent = new FormData(form);
  try {
    const response = isPosted(form) ? await post(form, sent, mine.signal) : await get(form, sent, mine.signal);
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (response.ok && !mine.signal.aborted) {
      fresh.querySelectorAll('[data-live-part]').forEach(part => {
        document.querySelector(`[data-live-part="${part.dataset.livePart}"]`)?.replaceWith(part);
        if (part.dataset.said) {
          document.getElementById('shown').textContent = part.dataset.said;
        }
      });
    }
  } catch {
    // The button of the form does the same, and says what is wrong.
  } finally {
    if (asked === mine) {
      asked = null;
    }
  }
}

function post(form, sent, signal) {
  const button = form.querySelector('[data-live-button]');
  sent.set(button.name, button.value);
  return fetch(location.href, { method: 'POST', body: new URLSearchParams(sent), signal, headers: { accept: 'text/html' } });
}

async function get(form, sent, signal) {
  const address = new URL(form.action);
  address.search = new URLSearchParams(sent);
  const response = await fetch(address, { signal, headers: { accept: 'text/html' } });
  history.replaceState(history.state, '', address.pathname + address.search + location.hash);
  return response;
}

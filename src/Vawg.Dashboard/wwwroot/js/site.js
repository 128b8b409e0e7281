// Keys, copying and filters. Events are caught at the document, so they outlive enhanced navigation.

import { whenShown } from './views.js';
import { follow } from './returns.js';
import './news.js';
import './threats.js';

const figureOf = element => element?.closest?.('figure.fig') ?? null;

// ---- Arrow keys step through the points of a drawing and the readout prints, and so announces, each. ----

const moves = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at, last) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (at, last) => last,
};

function step(plot, key) {
  const points = [...plot.querySelectorAll('[data-step]')].sort((a, b) => a.dataset.step - b.dataset.step);
  if (points.length === 0) {
    return;
  }

  const last = points.length - 1;
  const before = points.findIndex(point => point.classList.contains('on'));
  const at = before < 0 && key === 'ArrowLeft' ? last : moves[key](before, last);
  points[before]?.classList.remove('on');
  points[at].classList.add('on');
  announce(plot, points[at].dataset.label, points[at].dataset.text);
}

function announce(plot, label, text) {
  const readout = figureOf(plot)?.querySelector('.readout');
  if (readout) {
    const strong = document.createElement('b');
    strong.textContent = `${label}:`;
    readout.replaceChildren(strong, ` ${text}`);
  }
}

// ---- Key T opens and closes the table of the figure that holds the focus; elsewhere the key is left alone. ----

function toggleTwin(figure) {
  const twin = figure.querySelector('details.twin');
  if (!twin) {
    return false;
  }

  twin.open = !twin.open;
  const target = twin.open ? twin.querySelector('summary') : figure.querySelector('.plot') ?? twin.querySelector('summary');
  (visible(target) ? target : twin.querySelector('summary')).focus();
  return true;
}

const visible = element => element.getClientRects().length > 0;
const isTyping = element => element.matches?.('input, select, textarea, [contenteditable]');

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  rememberKey(event);
  const plot = event.target.closest?.('.plot');
  if (plot && Object.hasOwn(moves, event.key)) {
    event.preventDefault();
    step(plot, event.key);
    return;
  }

  const figure = figureOf(event.target);
  if (figure && event.key.toLowerCase() === 't' && !isTyping(event.target) && toggleTwin(figure)) {
    event.preventDefault();
  }
});

document.addEventListener('focusout', event => {
  event.target.closest?.('.plot')?.querySelectorAll('.on').forEach(point => point.classList.remove('on'));
});

// ---- Filters send themselves when a choice is made. Arrow keys move through a closed list without choosing: Enter or Show sends. ----

const focusKey = 'vawg-focus';
const browsed = new WeakSet();

function rememberKey(event) {
  const select = event.target;
  if (!select.matches?.('form[data-autosubmit] select') || event.key === 'Tab' || event.key === ' ') {
    return;
  }

  if (event.key !== 'Enter') {
    browsed.add(select);
  } else if (browsed.delete(select)) {
    // An open list commits its choice after this key, so the form waits for it.
    setTimeout(() => send(select), 0);
  }
}

function send(select) {
  if (select.id) {
    sessionStorage.setItem(focusKey, select.id);
  }

  select.form.requestSubmit();
}

function restoreFocus() {
  const id = sessionStorage.getItem(focusKey);
  sessionStorage.removeItem(focusKey);
  if (id && document.activeElement === document.body) {
    document.getElementById(id)?.focus({ preventScroll: true });
  }
}

document.addEventListener('pointerdown', event => browsed.delete(event.target));

document.addEventListener('change', event => {
  const select = event.target;
  if (select.matches?.('form[data-autosubmit] select') && !browsed.has(select)) {
    send(select);
  }
});

// ---- Copy link ----

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy-link]');
  if (!button) {
    return;
  }

  event.preventDefault();
  const status = button.parentElement.querySelector('[role=status]');
  try {
    await navigator.clipboard.writeText(button.dataset.copyLink || location.href);
    say(status, 'Link copied.');
  } catch {
    say(status, 'The link could not be copied. Copy the address from the address bar.');
  }
});

// ---- A chart as PNG is drawn here from its SVG, so its button shows only where scripts run. ----

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-png]');
  if (!button) {
    return;
  }

  const status = button.parentElement.querySelector('[role=status]');
  say(status, '');
  try {
    const { save } = await import('./png.js');
    await save(button.dataset.png);
  } catch {
    say(status, 'The image could not be made. Download the SVG instead.');
  }
});

function say(status, words) {
  if (status) {
    status.textContent = words;
  }
}

// ---- After a page has come: a problem summary or the filter that was used takes the focus. ----

function arrive() {
  follow();
  document.querySelectorAll('[data-png], [data-copy-link]').forEach(button => { button.hidden = false; });
  document.querySelectorAll('[data-show-end]').forEach(region => { region.scrollLeft = region.scrollWidth; });
  const problem = document.querySelector('[data-problem]');
  if (problem) {
    problem.focus();
  } else {
    restoreFocus();
  }
}

arrive();
whenShown(arrive);

// A choice in the filter bar changes the view without loading the document again. Blazor would compare every node of both pages,
// which on a page of charts takes longer than to put the new one in. Links, and pages that others show, are left to Blazor.

const pageOf = root => root.getElementById('page');
const withoutPlace = address => address.split('#')[0];

// The address of the view that was put in here, while it stands.
let shown = null;
let pending = null;
let isBlazorLoading = false;
let arrive = () => {};

export function whenShown(act) {
  arrive = act;
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (!isBlazorLoading && form.matches('form[data-autosubmit][data-enhance]')) {
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    show(address.href, found => history.pushState(null, '', found));
  }
}, { capture: true });

// Blazor does not know what was put in here, so going back from it or to a place within it is seen to first:
// this script stands before Blazor's in the page, as the window asks in the order of listening.
addEventListener('popstate', event => {
  if (shown === null || isBlazorLoading) {
    return;
  }

  event.stopImmediatePropagation();
  if (withoutPlace(location.href) !== shown) {
    show(location.href, () => {});
  }
});

document.addEventListener('DOMContentLoaded', () => {
  globalThis.Blazor?.addEventListener('enhancednavigationstart', () => {
    isBlazorLoading = true;
    pending?.abort();
  });
  globalThis.Blazor?.addEventListener('enhancednavigationend', () => {
    isBlazorLoading = false;
    shown = null;
  });
  globalThis.Blazor?.addEventListener('enhancedload', () => arrive());
});

// The latest choice wins: what was asked for before it is given up.
async function show(address, record, staysInPlace = false) {
  if (pending?.address === address) {
    return;
  }

  pending?.abort();
  const asked = Object.assign(new AbortController(), { address });
  pending = asked;
  try {
    const response = await fetch(address, { signal: asked.signal, headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!response.ok || !pageOf(fresh)?.querySelector('.filters')) {
      throw new Error('This is not a view: the page of sign-in, or of a fault.');
    }

    record(response.url);
    shown = withoutPlace(response.url);
    putIn(fresh);
    if (!staysInPlace) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  } catch {
    if (!asked.signal.aborted) {
      load(address);
    }
  } finally {
    if (pending === asked) {
      pending = null;
    }
  }
}

// Draws the view that is shown again from what is published now; false where the page is not a view.
export async function renew() {
  if (isBlazorLoading || !pageOf(document).querySelector('.filters form[data-autosubmit]')) {
    return false;
  }

  const { scrollX, scrollY } = globalThis;
  const focused = document.activeElement?.id;
  await show(location.href, () => {}, true);
  document.getElementById(focused)?.focus({ preventScroll: true });
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return true;
}

// Draws the page that is shown again at an address; false when it could not be had.
export async function redraw(address) {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  return response.ok && put(await response.text(), address, history.replaceState.bind(history));
}

// Draws a page that came as text in the place of the one that is shown; false when the text is none.
export function put(text, address, record = history.pushState.bind(history)) {
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  if (!pageOf(fresh)) {
    return false;
  }

  record(null, '', address);
  shown = withoutPlace(address);
  document.title = fresh.title;
  pageOf(document).replaceChildren(...pageOf(fresh).childNodes);
  arrive();
  document.getElementById('shown').textContent = fresh.title;
  return true;
}

function load(address) {
  if (address === location.href) {
    location.reload();
  } else {
    location.assign(address);
  }
}

function putIn(fresh) {
  document.title = fresh.title;
  const page = pageOf(document);
  const [kept, drawn] = [page, pageOf(fresh)].map(each => each.querySelector('.filters'));
  if (kept && drawn && shapeOf(kept) === shapeOf(drawn)) {
    keepFilters(kept, drawn);
    putAround(kept, drawn);
  } else {
    page.replaceChildren(...pageOf(fresh).childNodes);
  }

  arrive();
  document.getElementById('shown').textContent = fresh.title;
}

// ---- The form stays where it is, and with it the focus and a list that stands open; what follows it is of the new view. ----

const formOf = filters => filters.querySelector('form[data-autosubmit]');
const shapeOf = filters => [formOf(filters).action, ...[...formOf(filters).querySelectorAll('label, [name]')].map(part => part.name ?? part.textContent)].join('\n');

function keepFilters(kept, drawn) {
  const [form, fresh] = [formOf(kept), formOf(drawn)];
  form.querySelectorAll('[name]').forEach(field => {
    const { value, textContent, childNodes } = fresh.querySelector(`[name="${field.name}"]`);
    if (field.textContent !== textContent) {
      field.replaceChildren(...childNodes);
    }

    field.value = value;
  });
  const after = [...fresh.parentNode.childNodes].slice([...fresh.parentNode.childNodes].indexOf(fresh) + 1);
  while (form.nextSibling) {
    form.nextSibling.remove();
  }

  form.after(...after);
}

function putAround(kept, drawn) {
  const nodes = [...drawn.parentNode.childNodes];
  const at = nodes.indexOf(drawn);
  [...kept.parentNode.childNodes].filter(node => node !== kept).forEach(node => node.remove());
  kept.before(...nodes.slice(0, at));
  kept.after(...nodes.slice(at + 1));
}

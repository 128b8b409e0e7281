// A figure's link opens its source over the page. Styles and script of the dialog are fetched when the first one is wanted.

const styles = '/css/dialogs.css';
const script = '/_content/MudBlazor/MudBlazor.min.js';
const loaded = new Set();
let server;

export function open(component) {
  server = component;
}

// Navigation takes away what a script put in the head: the styles are put back, the script is still known.
async function load() {
  if (!document.head.querySelector(`link[href="${styles}"]`)) {
    await add('link', { rel: 'stylesheet', href: styles });
  }

  if (!loaded.has(script)) {
    await add('script', { src: script });
    loaded.add(script);
  }
}

function add(name, attributes) {
  return new Promise((resolve, reject) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}

document.addEventListener('click', async event => {
  const link = event.target.closest?.('a.vl');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !server || !isPlain || !link.pathname.endsWith('/source')) {
    return;
  }

  event.preventDefault();
  event.stopImmediatePropagation();
  try {
    await load();
    if (await server.invokeMethodAsync('OpenAsync', link.pathname + link.search)) {
      link.focus();
      return;
    }
  } catch {
    // The connection is gone: the page of the source says the same.
  }

  location.assign(link.href);
}, { capture: true });

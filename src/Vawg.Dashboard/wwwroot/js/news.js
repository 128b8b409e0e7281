// Figures that are published while a page is open are put into it. An element that lives on the connection carries what is published
// now; the page says what it was made from.

import { renew } from './views.js';

const attribute = 'data-published';

new MutationObserver(changes => changes.forEach(({ target }) => look(target))).observe(document.documentElement, { subtree: true, attributeFilter: [attribute] });

async function look(element) {
  const made = document.getElementById('main')?.dataset.figures?.split(' ');
  if (!made) {
    return;
  }

  const [collection, publication] = made;
  const published = new Map(element.getAttribute(attribute)?.split(' ').map(each => each.split('=')));
  // A page that was asked for a collection without figures shows another until there are some.
  const asked = new URLSearchParams(location.search).get('collection');
  const isFirst = asked !== null && asked !== collection && Number(published.get(asked) ?? 0) > 0;
  if (!isFirst && Number(published.get(collection) ?? 0) <= Number(publication)) {
    return;
  }

  const news = document.getElementById('news');
  if (await renew()) {
    news.textContent = 'New figures were published and are shown.';
    setTimeout(() => { news.textContent = ''; }, 15000);
  } else {
    news.textContent = 'New figures were published. Load the page again to see them.';
  }
}

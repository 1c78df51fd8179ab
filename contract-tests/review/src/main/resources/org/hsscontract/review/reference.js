// Draws the contract that the page holds, with Redoc.
(() => {
  'use strict';
  const contract = JSON.parse(document.getElementById('contract').content.textContent);
  const place = document.getElementById('redoc');

  /** Redoc goes from headings of second to those of fifth level; who reads by headings would look for what is between. */
  const levelHeadings = () => place.querySelectorAll('h5').forEach((heading) => heading.setAttribute('aria-level', '3'));

  Redoc.init(contract, {
    disableSearch: true,
    hideDownloadButton: true,
    nativeScrollbars: true,
    requiredPropsFirst: false,
    expandResponses: '200',
  }, place, () => {
    levelHeadings();
    new MutationObserver(levelHeadings).observe(place, { childList: true, subtree: true });
  });
})();

type Mend = (element: HTMLElement) => void;

const nameOf = (editor: HTMLElement): string => {
  const label = document.querySelector(`label[for="${editor.parentElement?.id}"]`);
  return label?.textContent ?? editor.dataset.placeholder ?? '';
};

/**
 * What Scalar's elements lack for a person who hears the page or has no mouse, by selectors that find an element only until
 * it is mended.
 */
const MENDS: Readonly<Record<string, Mend>> = {
  // A label names a field alone, and this editor is none.
  '.code-input-lite__editor:not([aria-label])': (editor) => editor.setAttribute('aria-label', nameOf(editor)),
  // Scalar says that the suggestions are open, but not that they are closed.
  '.code-input-lite__editor[role=combobox]:not([aria-expanded])': (editor) =>
    editor.setAttribute('aria-expanded', 'false'),
  '.scalar-code-copy:not([aria-label])': (button) => button.setAttribute('aria-label', 'Copy'),
  // With this role a button is none, though it can be pressed.
  'button[role=none]': (button) => button.removeAttribute('role'),
  // The name begins with what is shown: it is what a person says who speaks to the page.
  '.show-more[aria-label]:not([aria-label^="Show More"])': (button) =>
    button.setAttribute('aria-label', `Show More: ${button.getAttribute('aria-label')}`),
  // The page has such a place already.
  '.scalar-client > section[aria-label^="Notifications"]': (section) =>
    section.setAttribute('aria-label', 'Request: notifications'),
  // What is behind the request that is tried: it is the main part of the page no more, until the request is closed.
  'body:has(.scalar-client--open) .references-rendered:not([inert])': (behind) => behind.toggleAttribute('inert', true),
  'body:not(:has(.scalar-client--open)) .references-rendered[inert]': (behind) =>
    behind.toggleAttribute('inert', false),
};

const mendAll = (): void => {
  for (const [selector, mend] of Object.entries(MENDS)) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) mend(element);
  }
};

/** Mends what Scalar shows, now and whenever it shows more. */
export const keepMended = (): void => {
  const observer = new MutationObserver(() => {
    mendAll();
    // What was mended is no reason to look again.
    observer.takeRecords();
  });
  const attributeFilter = ['aria-expanded', 'aria-label', 'class', 'role'];
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter });
  mendAll();
};

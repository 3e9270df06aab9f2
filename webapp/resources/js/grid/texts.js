// Texts of the page in the reader's language; {0}, {1} … are replaced by values.
let texts = {};

export function setTexts(textsByKey) {
  texts = textsByKey;
}

export function text(key, ...values) {
  return texts[key].replace(/\{(\d)\}/g, (placeholder, index) => values[index]);
}

/** Announces a message to screen readers. Emptied first, since an unchanged live region is not read again. */
export function announce(message) {
  const region = document.getElementById("grid-announcement");
  region.textContent = "";
  setTimeout(() => {
    region.textContent = message;
  }, 50);
}

// The texts of the grid in the reader's language; {0}, {1} … are replaced.
let texts = {};

export function know(known) {
  texts = known;
}

export function text(key, ...values) {
  return texts[key].replace(/\{(\d)\}/g, (hole, index) => values[index]);
}

/** Says it to screen readers once what is being said has ended. */
export function announce(said) {
  const region = document.getElementById("grid-announcement");
  region.textContent = "";
  setTimeout(() => {
    region.textContent = said;
  }, 50);
}

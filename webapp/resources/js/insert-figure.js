// A click on a figure inserts it at the cursor of the text that was edited last, or of the first text.
let lastEdited = null;

document.addEventListener("focusin", (event) => {
  if (event.target.matches(".paragraph-fields textarea")) {
    lastEdited = event.target;
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-inserts]");
  if (button) {
    const text = lastEdited?.isConnected ? lastEdited : document.querySelector(".paragraph-fields textarea");
    text.setRangeText(button.dataset.inserts, text.selectionStart, text.selectionEnd, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

// A figure that is clicked is put where the cursor stood last in one of the texts; without one, into the first.
let typed = null;

document.addEventListener("focusin", (event) => {
  if (event.target.matches(".words textarea")) {
    typed = event.target;
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-inserts]");
  if (button) {
    const text = typed && typed.isConnected ? typed : document.querySelector(".words textarea");
    text.setRangeText(button.dataset.inserts, text.selectionStart, text.selectionEnd, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

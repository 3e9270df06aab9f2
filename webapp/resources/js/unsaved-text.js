// Asks before a page is left whose form asks-before-leaving has text that was typed and not saved. The server may have
// replaced the form meanwhile, so that nothing here remembers an element.
{
  let typed = false;
  let sent = false;

  document.addEventListener("input", (event) => {
    if (event.target.closest("form.asks-before-leaving textarea")) {
      typed = true;
      sent = false;
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("form.asks-before-leaving .bar-actions button")) {
      sent = true;
    }
  });
  window.addEventListener("beforeunload", (event) => {
    const refused = document.querySelector("form.asks-before-leaving .ui-message-error");
    if (typed && (!sent || refused)) {
      event.preventDefault();
    }
  });
}

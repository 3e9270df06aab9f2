// Asks before a page is left whose form asks-before-leaving has text that was typed and not saved. The server may have
// replaced the form meanwhile, so that nothing here remembers an element.
{
  let typed = false;
  let sent = false;
  let errorWhenSent = null; // an answer that refuses brings new ones, one that leads on leaves the old ones in the page

  const error = () => document.querySelector("form.asks-before-leaving .ui-message-error");

  // OmniFaces tells the server when the question is asked, not when it is answered, that the page is left: a user who then
  // stays could not save. This holds back the next such message.
  const keepView = () => window.OmniFaces.Unload.disable();

  document.addEventListener("input", (event) => {
    if (event.target.closest("form.asks-before-leaving textarea")) {
      typed = true;
      keepView();
      sent = false;
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("form.asks-before-leaving .bar-actions button")) {
      sent = true;
      errorWhenSent = error();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    const refused = error() && error() !== errorWhenSent;
    if (typed && (!sent || refused)) {
      event.preventDefault();
      keepView();
    }
  });
}

// Without this script every filter still works by its button; with it a choice takes effect at once.
document.querySelectorAll("form[data-sends='change']").forEach((form) => {
  form.addEventListener("change", (event) => {
    if (event.target.tagName === "SELECT") {
      form.submit();
    }
  });
  if (!form.querySelector("input:not([type='hidden'])")) {
    form.querySelector("button").hidden = true;
  }
});

document.querySelectorAll("[data-prints]").forEach((button) => {
  button.addEventListener("click", () => window.print());
});

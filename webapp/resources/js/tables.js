// A changed filter is applied at once; the button of the form remains for pages without scripts.
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

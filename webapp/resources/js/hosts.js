// PrimeFaces takes over what is typed by keys only; text that is dictated, dropped or filled in counts as well.
document.addEventListener("input", (event) => {
  const value = document.getElementById(event.target.id.replace(/_input$/, "_hinput"));
  if (value && value !== event.target) {
    value.value = event.target.value;
  }
});

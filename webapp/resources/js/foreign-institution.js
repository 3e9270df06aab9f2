// PrimeFaces copies the text into its hidden value on key events only, so dictated, dropped and autofilled text was lost.
document.addEventListener("input", (event) => {
  const hidden = document.getElementById(event.target.id.replace(/_input$/, "_hinput"));
  if (hidden && hidden !== event.target) {
    hidden.value = event.target.value;
  }
});

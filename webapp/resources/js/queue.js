// Links back to the review queue lead to it as it was last shown in this tab: filtered and sorted.
{
  const SHOWN = "queue";

  if (location.pathname.endsWith("/review/queue.xhtml")) {
    sessionStorage.setItem(SHOWN, location.search);
  }
  const shown = new URLSearchParams(sessionStorage.getItem(SHOWN) ?? "");
  shown.delete("lang"); // the user may have chosen another one meanwhile
  document.querySelectorAll("a[data-queue]").forEach((link) => {
    if (shown.get("period") === link.dataset.queue) {
      link.search = shown.toString();
    }
  });
}

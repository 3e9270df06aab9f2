// PrimeFaces gives its paginators no names; where a page has several, they are called as their tables are.
const name = () =>
  document.querySelectorAll(".ui-datatable .ui-paginator[role='navigation']").forEach((paginator) => {
    const table = paginator.closest(".ui-datatable");
    const heading = table.querySelector(".ui-datatable-header") ?? table.closest(".card")?.querySelector("h2");
    paginator.setAttribute("aria-label", heading?.textContent.trim() ?? table.id);
  });

name();
globalThis.jQuery?.(document).on("pfAjaxComplete", name);

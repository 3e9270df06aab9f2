// PrimeFaces gives its paginators no accessible names; each takes the heading of its table.
const labelPaginators = () =>
  document.querySelectorAll(".ui-datatable .ui-paginator[role='navigation']").forEach((paginator) => {
    const table = paginator.closest(".ui-datatable");
    const heading = table.querySelector(".ui-datatable-header") ?? table.closest(".card")?.querySelector("h2");
    paginator.setAttribute("aria-label", heading?.textContent.trim() ?? table.id);
  });

labelPaginators();
globalThis.jQuery?.(document).on("pfAjaxComplete", labelPaginators);

// A file is checked as soon as it is chosen, or dropped anywhere on the page.
// Progress of sending, checking and storing a sheet. While sending or storing, the form is inert against a second submit.
{
  const progress = document.getElementById("busy");
  const form = () => document.getElementById("form");
  const phases = { "form:check": "sending", "form:store": "storing", "form:add": "storing", "form:replace": "storing" };
  let phase = null; // null while no request is running; its text is in the data attribute of that name
  let pressedId = null;

  const showMessage = (text) => {
    const message = progress.querySelector("p") || progress.appendChild(document.createElement("p"));
    if (message.textContent !== text) {
      message.textContent = text;
    }
  };

  const onSend = (sourceId) => {
    phase = phases[sourceId] || "checking";
    pressedId = sourceId;
    progress.classList.remove("failed");
    showMessage(progress.dataset[phase]);
    const bar = progress.querySelector("progress") || progress.appendChild(document.createElement("progress"));
    bar.setAttribute("aria-label", progress.dataset[phase]);
    if (phase !== "checking") {
      form().inert = true; // a field may be checked while the user goes on with the next one
    }
  };

  const onUploadProgress = (event) => {
    const bar = progress.querySelector("progress");
    if (phase !== "sending" || !bar || !event.lengthComputable) {
      return;
    }
    bar.max = event.total;
    bar.value = event.loaded;
    bar.setAttribute("aria-label", progress.dataset.sent);
    if (event.loaded === event.total) {
      bar.removeAttribute("value");
      bar.setAttribute("aria-label", progress.dataset.checking);
      showMessage(progress.dataset.checking);
    }
  };

  const onComplete = () => {
    phase = null;
    progress.replaceChildren();
    form().inert = false;
    if (document.activeElement === document.body) {
      document.getElementById(pressedId)?.focus();
    }
  };

  const onError = () => {
    const text = phase === "sending" ? progress.dataset.failed : progress.dataset.lost;
    onComplete();
    progress.classList.add("failed");
    showMessage(text);
  };

  const createRequest = jQuery.ajaxSettings.xhr;
  jQuery.ajaxSetup({
    xhr() {
      const request = createRequest();
      request.upload.addEventListener("progress", onUploadProgress);
      return request;
    },
  });

  const sourceOf = (data) => (data instanceof FormData ? data : new URLSearchParams(data || "")).get("jakarta.faces.source") || "";

  const input = () => document.getElementById("form:upload");
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files") && input() && !form().inert;

  document.addEventListener("change", (event) => {
    if (event.target === input() && input().files.length > 0) {
      document.getElementById("form:check").click();
    }
  });
  document.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      input().files = event.dataTransfer.files;
      input().dispatchEvent(new Event("change", { bubbles: true }));
    }
  });

  jQuery(document)
    .on("pfAjaxSend", (event, xhr, settings) => sourceOf(settings.data) === "form:poll" || onSend(sourceOf(settings.data)))
    .on("pfAjaxError", () => phase && onError())
    .on("pfAjaxComplete", (event, xhr) => phase && !/<redirect /.test(xhr.responseText || "") && onComplete());
}

// Says in words what the portal is at work on, and how much of a file has been sent; until it is done nothing is pressed twice.
{
  const place = document.getElementById("busy");
  const form = () => document.getElementById("form");
  const works = { "form:look": "sending", "form:store": "storing" };
  let work = null;
  let pressed = null;

  const say = (text) => {
    const words = place.querySelector("p") || place.appendChild(document.createElement("p"));
    if (words.textContent !== text) {
      words.textContent = text;
    }
  };

  const begin = (source) => {
    work = works[source] || "checking";
    pressed = source;
    place.classList.remove("failed");
    say(place.dataset[work]);
    const bar = place.querySelector("progress") || place.appendChild(document.createElement("progress"));
    bar.setAttribute("aria-label", place.dataset[work]);
    if (work !== "checking") {
      form().inert = true; // a field that was just left goes on being used
    }
  };

  const sent = (event) => {
    const bar = place.querySelector("progress");
    if (work !== "sending" || !bar || !event.lengthComputable) {
      return;
    }
    bar.max = event.total;
    bar.value = event.loaded;
    bar.setAttribute("aria-label", place.dataset.sent);
    if (event.loaded === event.total) {
      bar.removeAttribute("value");
      bar.setAttribute("aria-label", place.dataset.checking);
      say(place.dataset.checking);
    }
  };

  const end = () => {
    work = null;
    place.replaceChildren();
    form().inert = false;
    if (document.activeElement === document.body) {
      document.getElementById(pressed)?.focus();
    }
  };

  const fail = () => {
    const text = work === "sending" ? place.dataset.failed : place.dataset.lost;
    end();
    place.classList.add("failed");
    say(text);
  };

  const request = jQuery.ajaxSettings.xhr;
  jQuery.ajaxSetup({
    xhr() {
      const made = request();
      made.upload.addEventListener("progress", sent);
      return made;
    },
  });

  const sourceOf = (data) => (data instanceof FormData ? data : new URLSearchParams(data || "")).get("jakarta.faces.source") || "";

  jQuery(document)
    .on("pfAjaxSend", (event, xhr, settings) => sourceOf(settings.data) === "form:poll" || begin(sourceOf(settings.data)))
    .on("pfAjaxError", () => work && fail())
    .on("pfAjaxComplete", (event, xhr) => work && !/<redirect /.test(xhr.responseText || "") && end());
}

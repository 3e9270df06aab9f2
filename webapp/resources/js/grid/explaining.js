import { button, element } from "./elements.js";
import { announce, text } from "./texts.js";

const LONGEST = 2000;

// A dialog in which a warning is explained where it stands.
export class Explaining {
  constructor(portal, explained) {
    this.portal = portal;
    this.explained = explained; // called once an explanation is stored, or the dialog left
    this.dialog = element("dialog", "grid-dialog", { "aria-labelledby": "grid-explain-title" });
    this.dialog.addEventListener("close", () => this.explained(this.stored));
    document.getElementById("grid").append(this.dialog);
  }

  /** @param concern the warning, as it stands at a cell */
  open(concern) {
    this.concern = concern;
    this.stored = false;
    const form = element("form", "", { novalidate: "" });
    const label = element("label", "strong", { for: "grid-explanation" }, text("grid.explain.text"));
    this.input = element("textarea", "control", { id: "grid-explanation", rows: "4", maxlength: String(LONGEST), "aria-describedby": "grid-explain-help" });
    this.input.value = concern.explanation;
    this.error = element("p", "grid-error", { role: "alert" });
    form.append(label, this.input, element("p", "help", { id: "grid-explain-help" }, text("grid.explain.help")), this.error, this.#buttons());
    form.addEventListener("submit", (event) => this.#save(event));
    this.dialog.replaceChildren(
      element("h2", "", { id: "grid-explain-title" }, text("grid.explain.title")),
      element("p", "", {}, concern.message + (concern.records > 1 ? " " + text("grid.explain.records", concern.records) : "")),
      form,
    );
    this.dialog.showModal();
    this.input.focus();
  }

  #buttons() {
    const buttons = element("div", "bar-actions");
    const leave = button("grid.explain.leave", () => this.dialog.close(), "button plain");
    buttons.append(element("button", "button primary", {}, text("grid.explain.save")), leave);
    return buttons;
  }

  async #save(event) {
    event.preventDefault();
    this.error.textContent = "";
    try {
      await this.portal.post("findings/" + this.concern.id + "/explanation", { text: this.input.value });
      this.stored = true;
      this.dialog.close();
      announce(text("grid.explain.saved"));
    } catch (failure) {
      this.error.textContent = failure.kind === "refused" ? failure.message : text("grid.explain." + failure.kind);
      this.input.focus();
    }
  }
}

import { button, element } from "./elements.js";
import { announce, text } from "./texts.js";

const MAX_LENGTH = 2000; // characters

// Dialog in which the user explains a warning.
export class ExplanationDialog {
  constructor(api, onClose) {
    this.api = api;
    this.onClose = onClose; // called with whether an explanation was stored
    this.dialog = element("dialog", "grid-dialog", { "aria-labelledby": "grid-explain-title" });
    this.dialog.addEventListener("close", () => this.onClose(this.isStored));
    document.getElementById("grid").append(this.dialog);
  }

  /** @param warning the issue of a cell to explain */
  open(warning) {
    this.warning = warning;
    this.isStored = false;
    const form = element("form", "", { novalidate: "" });
    const label = element("label", "strong", { for: "grid-explanation" }, text("grid.explain.text"));
    this.input = element("textarea", "control", { id: "grid-explanation", rows: "4", maxlength: String(MAX_LENGTH), "aria-describedby": "grid-explain-help" });
    this.input.value = warning.explanation;
    this.error = element("p", "grid-error", { role: "alert" });
    form.append(label, this.input, element("p", "help", { id: "grid-explain-help" }, text("grid.explain.help")), this.error, this.#createButtons());
    form.addEventListener("submit", (event) => this.#save(event));
    this.dialog.replaceChildren(
      element("h2", "", { id: "grid-explain-title" }, text("grid.explain.title")),
      element("p", "", {}, warning.message + (warning.records > 1 ? " " + text("grid.explain.records", warning.records) : "")),
      form,
    );
    this.dialog.showModal();
    this.input.focus();
  }

  #createButtons() {
    const buttons = element("div", "bar-actions");
    const cancel = button("grid.explain.cancel", () => this.dialog.close(), "button plain");
    buttons.append(element("button", "button primary", {}, text("grid.explain.save")), cancel);
    return buttons;
  }

  async #save(event) {
    event.preventDefault();
    this.error.textContent = "";
    try {
      await this.api.post("findings/" + this.warning.id + "/explanation", { text: this.input.value });
      this.isStored = true;
      this.dialog.close();
      announce(text("grid.explain.saved"));
    } catch (error) {
      this.error.textContent = error.kind === "refused" ? error.message : text("grid.explain." + error.kind);
      this.input.focus();
    }
  }
}

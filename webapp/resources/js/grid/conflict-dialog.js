import { button, element } from "./elements.js";
import { toDisplay } from "./columns.js";
import { newId } from "./rows.js";
import { text } from "./texts.js";

// Dialog for an edit conflict: shows the user's version of a row beside the stored one, and the user chooses by field.
export class ConflictDialog {
  constructor(columns, rows, onResolve) {
    this.columns = columns;
    this.rows = rows;
    this.onResolve = onResolve; // called with the row
    this.dialog = element("dialog", "grid-conflict", { "aria-labelledby": "grid-conflict-title" });
    document.getElementById("grid").append(this.dialog);
  }

  get isOpen() {
    return this.dialog.open;
  }

  open(row) {
    if (this.isOpen || !row.conflict) {
      return;
    }
    this.row = row;
    const name = ["family_name", "given_name"].map((field) => row.text(field)).join(" ").trim();
    const key = row.conflict.present ? "grid.conflict.changed" : "grid.conflict.removed";
    const title = element("h2", "", { id: "grid-conflict-title" }, text(key, name));
    this.dialog.replaceChildren(title, row.conflict.present ? this.#createForm() : this.#createRemovedButtons());
    this.dialog.showModal();
  }

  #createForm() {
    const { row } = this;
    const theirs = row.conflict.present.cells;
    const form = document.createElement("form");
    const differing = this.columns.filter(({ field }) => (row.removed ? (row.stored[field] ?? "") : row.text(field)) !== (theirs[field] ?? ""));
    const table = element("table", "sheet");
    const head = table.createTHead().insertRow();
    ["grid.conflict.field", "grid.conflict.yours", "grid.conflict.theirs"].forEach((key) => head.append(element("th", "", { scope: "col" }, text(key))));
    table.createTBody().append(...differing.map((column) => this.#createLine(column, theirs[column.field] ?? "")));
    const buttons = element("div", "bar-actions");
    buttons.append(button(row.removed ? "grid.conflict.remove" : "grid.conflict.save", () => this.#saveChoices(form, theirs), "button primary"));
    buttons.append(button("grid.conflict.keepStored", () => this.#keepStored()));
    buttons.append(button("grid.conflict.later", () => this.dialog.close(), "button plain"));
    form.append(element("p", "", {}, text(row.removed ? "grid.conflict.removing" : "grid.conflict.help")), table, buttons);
    form.addEventListener("submit", (event) => event.preventDefault());
    return form;
  }

  /** Preselects the user's value of a field they changed, otherwise the stored one. */
  #createLine(column, theirs) {
    const { row } = this;
    const line = document.createElement("tr");
    const mine = row.text(column.field);
    const isMine = column.field in row.unsaved && !row.removed;
    line.append(element("th", "", { scope: "row" }, column.heading));
    [["mine", mine, isMine], ["theirs", theirs, !isMine]].forEach(([value, stored, checked]) => {
      const label = document.createElement("label");
      if (!row.removed) {
        const radio = element("input", "", { type: "radio", name: column.field, value });
        radio.checked = checked;
        label.append(radio, " ");
      }
      label.append(toDisplay(column, stored) || text("grid.empty"));
      const cell = line.insertCell();
      cell.append(label);
    });
    return line;
  }

  #createRemovedButtons() {
    const buttons = element("div", "bar-actions");
    buttons.append(button("grid.conflict.addAsNew", () => this.#addAsNew(), "button primary"));
    buttons.append(button("grid.conflict.discard", () => this.#keepStored()));
    return buttons;
  }

  #saveChoices(form, theirs) {
    const { row } = this;
    const choices = new FormData(form);
    const unsaved = {};
    this.columns.forEach(({ field }) => {
      const mine = row.text(field);
      if (choices.get(field) === "mine" && mine !== (theirs[field] ?? "")) {
        unsaved[field] = mine;
      }
    });
    const removed = row.removed;
    row.applyStored(row.conflict.present);
    this.#resolve(removed ? {} : unsaved);
  }

  /** Discards the user's version. */
  #keepStored() {
    const { row } = this;
    row.removed = false;
    if (row.conflict.present) {
      row.applyStored(row.conflict.present);
    } else {
      this.rows.drop(row);
    }
    this.#resolve({});
  }

  /** Adds the user's version of a removed row as a new one. */
  #addAsNew() {
    const { row } = this;
    const unsaved = { ...row.stored, ...row.unsaved };
    Object.assign(row, { id: newId(), version: null, participant: null, stored: {}, removed: false });
    this.#resolve(unsaved);
  }

  #resolve(unsaved) {
    const { row } = this;
    row.conflict = null;
    row.unsaved = unsaved;
    row.dirty = row.hasUnsavedChanges;
    this.dialog.close();
    this.onResolve(row);
  }
}

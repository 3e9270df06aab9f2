import { button, element } from "./elements.js";
import { shown } from "./columns.js";
import { newId } from "./rows.js";
import { text } from "./texts.js";

// A dialog for a row that somebody else has changed meanwhile: both versions, field by field, and the user chooses.
export class Versions {
  constructor(columns, rows, chosen) {
    this.columns = columns;
    this.rows = rows;
    this.chosen = chosen; // told the row to be sent, or nothing if there is nothing to send
    this.dialog = element("dialog", "grid-versions", { "aria-labelledby": "grid-versions-title" });
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
    const title = element("h2", "", { id: "grid-versions-title" }, text(row.conflict.present ? "grid.versions.changed" : "grid.versions.removed", name));
    this.dialog.replaceChildren(title, row.conflict.present ? this.#fields() : this.#removed());
    this.dialog.showModal();
  }

  #fields() {
    const { row } = this;
    const theirs = row.conflict.present.cells;
    const form = document.createElement("form");
    const lines = this.columns.filter(({ field }) => (row.removed ? row.stored[field] ?? "" : row.text(field)) !== (theirs[field] ?? ""));
    const table = element("table", "sheet");
    const head = table.createTHead().insertRow();
    ["grid.versions.field", "grid.versions.yours", "grid.versions.theirs"].forEach((key) => head.append(element("th", "", { scope: "col" }, text(key))));
    table.createTBody().append(...lines.map((column) => this.#line(column, theirs[column.field] ?? "")));
    const buttons = element("div", "bar-actions");
    buttons.append(button(row.removed ? "grid.versions.remove" : "grid.versions.take", () => this.#take(form, theirs), "button primary"));
    buttons.append(button("grid.versions.allTheirs", () => this.#leave()));
    buttons.append(button("grid.versions.later", () => this.dialog.close(), "button plain"));
    form.append(element("p", "", {}, text(row.removed ? "grid.versions.removing" : "grid.versions.help")), table, buttons);
    form.addEventListener("submit", (event) => event.preventDefault());
    return form;
  }

  /** Mine is marked where only I have changed the field, or both; theirs where only they have. */
  #line(column, theirs) {
    const { row } = this;
    const line = document.createElement("tr");
    const mine = row.text(column.field);
    const isMine = column.field in row.typed && !row.removed;
    line.append(element("th", "", { scope: "row" }, column.heading));
    [["mine", mine, isMine], ["theirs", theirs, !isMine]].forEach(([value, stored, checked]) => {
      const label = document.createElement("label");
      if (!row.removed) {
        const radio = element("input", "", { type: "radio", name: column.field, value });
        radio.checked = checked;
        label.append(radio, " ");
      }
      label.append(shown(column, stored) || text("grid.empty"));
      const cell = line.insertCell();
      cell.append(label);
    });
    return line;
  }

  #removed() {
    const buttons = element("div", "bar-actions");
    buttons.append(button("grid.versions.keep", () => this.#anew(), "button primary"));
    buttons.append(button("grid.versions.letGo", () => this.#leave()));
    return buttons;
  }

  #take(form, theirs) {
    const { row } = this;
    const choices = new FormData(form);
    const typed = {};
    this.columns.forEach(({ field }) => {
      const mine = row.text(field);
      if (choices.get(field) === "mine" && mine !== (theirs[field] ?? "")) {
        typed[field] = mine;
      }
    });
    const removed = row.removed;
    row.take(row.conflict.present);
    this.#settle(removed ? {} : typed);
  }

  /** What is stored stays as it is. */
  #leave() {
    const { row } = this;
    row.removed = false;
    if (row.conflict.present) {
      row.take(row.conflict.present);
    } else {
      this.rows.drop(row);
    }
    this.#settle({});
  }

  /** The row of the user becomes a new one. */
  #anew() {
    const { row } = this;
    const typed = { ...row.stored, ...row.typed };
    Object.assign(row, { id: newId(), version: null, participant: null, stored: {}, removed: false });
    this.#settle(typed);
  }

  #settle(typed) {
    const { row } = this;
    row.conflict = null;
    row.typed = typed;
    row.dirty = row.isPending;
    this.dialog.close();
    this.chosen(row);
  }
}

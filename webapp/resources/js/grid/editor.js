import { element } from "./elements.js";
import { parse } from "./block.js";
import { Choices } from "./choices.js";
import { LONGEST, meant, shown } from "./columns.js";
import { text } from "./texts.js";

// A cell while it is edited: a field in it, with choices below where there are any.
export class Editor {
  constructor(table, cursor, hosts, written) {
    this.table = table;
    this.cursor = cursor;
    this.hosts = hosts;
    this.written = written; // told the row and its texts by field
    this.input = null;
  }

  get isOpen() {
    return this.input !== null;
  }

  /** Opens the cell of the cursor; with a text in place of its own if somebody has begun to type. */
  open(typed) {
    const column = this.table.columns[this.cursor.column];
    if (!column || !this.table.editable || this.isOpen) {
      return;
    }
    this.row = this.cursor.row;
    this.column = column;
    this.cell = this.cursor.cell;
    this.before = shown(column, this.row.text(column.field));
    this.input = element("input", "grid-input", { autocomplete: "off", spellcheck: "false", maxlength: String(LONGEST), "aria-label": text("grid.cell", column.heading, this.table.number(this.row)) });
    this.input.value = typed ?? this.before;
    this.cell.dataset.editing = "true";
    delete this.cell.shown;
    this.cell.replaceChildren(this.input);
    this.choices = column.options || column.kind === "host" ? new Choices(this, column, column.kind === "host" ? this.hosts : undefined) : null;
    this.input.addEventListener("blur", () => this.leave());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("paste", (event) => this.#paste(event));
    this.input.focus();
    this.input.select();
    if (typed !== undefined) {
      this.input.setSelectionRange(typed.length, typed.length);
    } else {
      this.choices?.open();
    }
  }

  /** Leaves the cell: what is in it is written, unless somebody has to say first which institution is meant. */
  async leave(then = () => {}) {
    if (this.leaving) {
      return;
    }
    if (this.isOpen && this.choices?.mayAsk) {
      this.leaving = true;
      this.input.readOnly = true;
      const asks = await this.choices.ask(then);
      this.leaving = false;
      if (asks) {
        this.input.readOnly = false;
        return;
      }
    }
    this.commit();
    then();
  }

  /** What was typed or chosen is written; nothing, if it is what was there. */
  commit(chosen) {
    if (!this.isOpen) {
      return;
    }
    const changed = this.input.value !== this.before;
    const choice = chosen ?? (changed ? this.choices?.current : undefined);
    const { row, column } = this;
    const typed = choice?.code ?? this.input.value;
    this.#close();
    if (changed || choice) {
      this.written(row, { [column.field]: meant(column, typed), ...(choice?.country && { country: choice.country }) });
    }
  }

  /** Takes back what was typed. */
  cancel() {
    this.#close();
  }

  #close() {
    const { input, cell } = this;
    this.input = null;
    this.choices?.close();
    delete cell.dataset.editing;
    input.remove();
    this.table.draw([this.row]);
  }

  /** A block of cells is for the grid, not for this one cell: whoever comes back from a spreadsheet by a click opens it. */
  #paste(event) {
    const block = parse(event.clipboardData.getData("text/plain"));
    if (block.length > 1 || block[0]?.length > 1) {
      this.cancel();
      this.cursor.show(true);
    }
  }

  #key(event) {
    event.stopPropagation();
    if (event.isComposing || this.choices?.key(event)) {
      return;
    }
    if (event.key === "Escape") {
      this.cancel();
      this.cursor.show(true);
    } else if (event.key === "Enter") {
      this.leave(() => this.cursor.move(event.shiftKey ? -1 : 1, 0));
    } else if (event.key === "Tab") {
      this.leave(() => this.cursor.step(event.shiftKey ? -1 : 1));
    } else {
      return;
    }
    event.preventDefault();
  }
}

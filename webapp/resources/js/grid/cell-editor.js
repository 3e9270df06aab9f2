import { element } from "./elements.js";
import { parseTsv } from "./tsv.js";
import { OptionList } from "./option-list.js";
import { MAX_CELL_LENGTH, toDisplay, toStored } from "./columns.js";
import { text } from "./texts.js";

// Text field inside the active cell, with a list of options for code lists and foreign institutions.
export class CellEditor {
  constructor(table, cursor, foreignInstitutions, onWrite) {
    this.table = table;
    this.cursor = cursor;
    this.foreignInstitutions = foreignInstitutions;
    this.onWrite = onWrite; // called with the row and its new texts by field
    this.input = null;
  }

  get isOpen() {
    return this.input !== null;
  }

  /** Edits the active cell. Typing starts with the typed text instead of the present one. */
  open(typed) {
    const column = this.table.columns[this.cursor.column];
    if (!column || !this.table.editable || this.isOpen) {
      return;
    }
    this.row = this.cursor.row;
    this.column = column;
    this.cell = this.cursor.cell;
    this.initialText = toDisplay(column, this.row.text(column.field));
    const label = text("grid.cell", column.heading, this.table.rowNumber(this.row));
    this.input = element("input", "grid-input", { autocomplete: "off", spellcheck: "false", maxlength: String(MAX_CELL_LENGTH), "aria-label": label });
    this.input.value = typed ?? this.initialText;
    this.cell.dataset.editing = "true";
    delete this.cell.drawn;
    this.cell.replaceChildren(this.input);
    this.optionList = this.#createOptionList(column);
    this.input.addEventListener("blur", () => this.commit());
    this.input.addEventListener("keydown", (event) => this.#onKeyDown(event));
    this.input.addEventListener("paste", (event) => this.#onPaste(event));
    this.input.focus();
    this.input.select();
    if (typed !== undefined) {
      this.input.setSelectionRange(typed.length, typed.length);
    } else {
      this.optionList?.open();
    }
  }

  #createOptionList(column) {
    const isForeignInstitution = column.kind === "foreign-institution";
    return column.options || isForeignInstitution ? new OptionList(this, column, isForeignInstitution ? this.foreignInstitutions : undefined) : null;
  }

  /** Writes the text and closes, unless the user has to say first which of several similar institutions is meant. */
  async commit(then = () => {}) {
    if (this.committing) {
      return;
    }
    if (this.isOpen && this.optionList?.needsConfirmation) {
      this.committing = true;
      this.input.readOnly = true;
      const isAsking = await this.optionList.confirm(then);
      this.committing = false;
      if (isAsking) {
        this.input.readOnly = false;
        return;
      }
    }
    this.write();
    then();
  }

  /** Writes a given option, the active option or the typed text, and closes. An unchanged text is not written. */
  write(chosen) {
    if (!this.isOpen) {
      return;
    }
    const changed = this.input.value !== this.initialText;
    const option = chosen ?? (changed ? this.optionList?.activeOption : undefined);
    const { row, column } = this;
    const typed = option?.code ?? this.input.value;
    this.close();
    if (changed || option) {
      this.onWrite(row, { [column.field]: toStored(column, typed), ...(option?.country && { country: option.country }) });
    }
  }

  /** Closes without writing. */
  close() {
    const { input, cell } = this;
    this.input = null;
    this.optionList?.close();
    delete cell.dataset.editing;
    input.remove();
    this.table.draw([this.row]);
  }

  /** A block of several cells is pasted into the grid, even if a click has opened the cell. */
  #onPaste(event) {
    const block = parseTsv(event.clipboardData.getData("text/plain"));
    if (block.length > 1 || block[0]?.length > 1) {
      this.close();
      this.cursor.render(true);
    }
  }

  #onKeyDown(event) {
    event.stopPropagation();
    if (event.isComposing || this.optionList?.handleKey(event)) {
      return;
    }
    if (event.key === "Escape") {
      this.close();
      this.cursor.render(true);
    } else if (event.key === "Enter") {
      this.commit(() => this.cursor.moveBy(event.shiftKey ? -1 : 1, 0));
    } else if (event.key === "Tab") {
      this.commit(() => this.cursor.step(event.shiftKey ? -1 : 1));
    } else {
      return;
    }
    event.preventDefault();
  }
}

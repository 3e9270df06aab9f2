import { MAX_CELL_LENGTH, isHeadingRow, toDisplay, toStored } from "./columns.js";
import { formatTsv, parseTsv } from "./tsv.js";
import { announce, text } from "./texts.js";

// Commands on the selected cells. Each one is a single step of the undo history.
export class Commands {
  constructor(table, cursor, history, resolveConflict) {
    this.table = table;
    this.cursor = cursor;
    this.history = history;
    this.resolveConflict = resolveConflict; // opens the dialog for a row in conflict
    this.onPasteNotice = () => {}; // called after a paste with a warning about what was cut off, or ""
    addEventListener("copy", (event) => this.#onCopy(event));
    addEventListener("cut", (event) => this.#onCopy(event) && this.clear());
    addEventListener("paste", (event) => this.#onPaste(event));
  }

  /** Writes cells of one row. */
  write(row, texts) {
    this.history.write(Object.entries(texts).map(([field, text]) => ({ row, field, text })));
  }

  clear() {
    this.#fill(() => "");
  }

  /** Copies the first selected row into the others; without a selection, the cell above into the active one. */
  copyDown() {
    const { rows } = this.cursor.selection;
    const visible = this.table.visible;
    const source = rows.length > 1 ? rows[0] : visible[visible.indexOf(rows[0]) - 1];
    if (source) {
      this.#fill((column) => source.text(column.field), source);
    }
  }

  remove(rows) {
    const removable = rows.filter((row) => row !== this.table.blankRow);
    if (removable.length > 0 && this.table.editable) {
      const numbers = removable.map((row) => this.table.rowNumber(row));
      this.history.remove(removable);
      announce(text("grid.removed", numbers.join(", ")));
    }
  }

  undo() {
    this.#announceStep(this.history.undo(), "grid.undone", "grid.nothingToUndo");
  }

  redo() {
    this.#announceStep(this.history.redo(), "grid.redone", "grid.nothingToRedo");
  }

  #announceStep(step, doneKey, nothingKey) {
    announce(text(step ? doneKey : nothingKey));
    const edit = step?.edits?.[0];
    if (edit) {
      const column = this.table.columns.findIndex(({ field }) => field === edit.field);
      this.cursor.moveTo(edit.row, column);
    }
  }

  #fill(textOf, source) {
    if (this.table.editable) {
      const { rows, first, last } = this.cursor.selection;
      const columns = this.table.columns.slice(first, last + 1);
      const targets = rows.filter((row) => row !== source);
      this.history.write(targets.flatMap((row) => columns.map((column) => ({ row, field: column.field, text: textOf(column) }))));
    }
  }

  /** Whether a clipboard event concerns cells and not text in an input. */
  #concernsCells() {
    return this.cursor.row && this.table.table.contains(document.activeElement) && document.activeElement.tagName === "TD";
  }

  #onCopy(event) {
    if (!this.#concernsCells()) {
      return false;
    }
    const { rows, first, last } = this.cursor.selection;
    const columns = this.table.columns.slice(first, last + 1);
    const cells = rows.map((row) => columns.map((column) => toDisplay(column, row.text(column.field))));
    event.clipboardData.setData("text/plain", formatTsv(cells));
    event.preventDefault();
    announce(text("grid.copied", rows.length * columns.length));
    return true;
  }

  #onPaste(event) {
    if (!this.#concernsCells() || !this.table.editable) {
      return;
    }
    event.preventDefault();
    const { rows, first } = this.cursor.selection;
    let block = parseTsv(event.clipboardData.getData("text/plain"));
    if (block.length === 1 && block[0].length === 1) {
      this.#fill((column) => toStored(column, block[0][0].slice(0, MAX_CELL_LENGTH)));
      return;
    }
    if (block.length > 1 && isHeadingRow(this.table.columns, first, block[0])) {
      block = block.slice(1);
    }
    block = block.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    this.#writeBlock(block, rows[0], first);
    const cutOff = Math.max(0, ...block.map((cells) => first + cells.length - this.table.columns.length));
    const notice = cutOff > 0 ? text("grid.columnsCutOff", cutOff) : "";
    announce([text("grid.pasted", block.length), notice].filter(Boolean).join(" "));
    this.onPasteNotice(notice);
  }

  /** Writes a block from a cell on and adds rows below the last one. */
  #writeBlock(block, topRow, firstColumn) {
    const rows = this.table.rows;
    const list = rows.list;
    const start = list.includes(topRow) ? list.indexOf(topRow) : list.length;
    const columns = this.table.columns.slice(firstColumn);
    const edits = block.flatMap((cells, i) => {
      const row = list[start + i] ?? rows.add();
      return cells
        .slice(0, columns.length)
        .map((cell, j) => ({ row, field: columns[j].field, text: toStored(columns[j], cell.slice(0, MAX_CELL_LENGTH)) }));
    });
    this.history.write(edits);
    if (!this.cursor.moveTo(list[start] ?? edits[0]?.row, firstColumn)) {
      this.cursor.reposition();
    }
  }
}

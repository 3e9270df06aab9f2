import { LONGEST, areHeadings, meant, shown } from "./columns.js";
import { format, parse } from "./block.js";
import { announce, text } from "./texts.js";

// What can be done to the selected cells: each deed is one step that can be undone.
export class Deeds {
  constructor(table, cursor, undo, settle) {
    this.table = table;
    this.cursor = cursor;
    this.steps = undo;
    this.settle = settle; // opens the versions of a row in conflict
    this.told = () => {}; // told what a paste has left out; nothing, if all was taken
    addEventListener("copy", (event) => this.#copy(event));
    addEventListener("cut", (event) => this.#copy(event) && this.clear());
    addEventListener("paste", (event) => this.#paste(event));
  }

  /** Cells of one row were written. */
  write(row, texts) {
    this.steps.write(Object.entries(texts).map(([field, text]) => ({ row, field, text })));
  }

  clear() {
    this.#fill(() => "");
  }

  /** The first selected row into the others; without a selection, the cell above into this one. */
  copyDown() {
    const { rows } = this.cursor.selection;
    const visible = this.table.visible;
    const source = rows.length > 1 ? rows[0] : visible[visible.indexOf(rows[0]) - 1];
    if (source) {
      this.#fill((column) => source.text(column.field), source);
    }
  }

  remove(rows) {
    const real = rows.filter((row) => row !== this.table.blank);
    if (real.length > 0 && this.table.editable) {
      const numbers = real.map((row) => this.table.number(row));
      this.steps.remove(real);
      announce(text("grid.removed", numbers.join(", ")));
    }
  }

  undo() {
    this.#say(this.steps.undo(), "grid.undone", "grid.nothingToUndo");
  }

  redo() {
    this.#say(this.steps.redo(), "grid.redone", "grid.nothingToRedo");
  }

  #say(step, done, nothing) {
    announce(text(step ? done : nothing));
    const edit = step?.edits?.[0];
    if (edit) {
      const column = this.table.columns.findIndex((known) => known.field === edit.field);
      this.cursor.go(edit.row, column);
    }
  }

  #fill(textOf, source) {
    if (this.table.editable) {
      const { rows, first, last } = this.cursor.selection;
      const columns = this.table.columns.slice(first, last + 1);
      const targets = rows.filter((row) => row !== source);
      this.steps.write(targets.flatMap((row) => columns.map((column) => ({ row, field: column.field, text: textOf(column) }))));
    }
  }

  /** Whether the event is about cells: not about text in a field. */
  #isHere() {
    return this.cursor.row && this.table.table.contains(document.activeElement) && document.activeElement.tagName === "TD";
  }

  #copy(event) {
    if (!this.#isHere()) {
      return false;
    }
    const { rows, first, last } = this.cursor.selection;
    const columns = this.table.columns.slice(first, last + 1);
    event.clipboardData.setData("text/plain", format(rows.map((row) => columns.map((column) => shown(column, row.text(column.field))))));
    event.preventDefault();
    announce(text("grid.copied", rows.length * columns.length));
    return true;
  }

  #paste(event) {
    if (!this.#isHere() || !this.table.editable) {
      return;
    }
    event.preventDefault();
    const { rows, first, last } = this.cursor.selection;
    let block = parse(event.clipboardData.getData("text/plain"));
    if (block.length === 1 && block[0].length === 1) {
      this.#fill((column) => meant(column, block[0][0].slice(0, LONGEST)));
      return;
    }
    if (block.length > 1 && areHeadings(this.table.columns, first, block[0])) {
      block = block.slice(1);
    }
    block = block.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    this.#put(block, rows[0], first);
    const beyond = Math.max(0, ...block.map((cells) => first + cells.length - this.table.columns.length));
    announce(text("grid.pasted", block.length) + (beyond > 0 ? " " + text("grid.beyond", beyond) : ""));
    this.told(beyond > 0 ? text("grid.beyond", beyond) : "");
  }

  /** Writes a block from a cell on; where the rows end, new ones begin. */
  #put(block, top, first) {
    const rows = this.table.rows;
    const list = rows.list;
    const start = list.includes(top) ? list.indexOf(top) : list.length;
    const edits = block.flatMap((cells, i) => {
      const row = list[start + i] ?? rows.add();
      return cells
        .slice(0, this.table.columns.length - first)
        .map((cell, j) => ({ row, field: this.table.columns[first + j].field, text: meant(this.table.columns[first + j], cell.slice(0, LONGEST)) }));
    });
    this.steps.write(edits);
    if (!this.cursor.go(list[start] ?? edits[0]?.row, first)) {
      this.cursor.keep();
    }
  }
}

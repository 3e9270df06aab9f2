import { shown } from "./columns.js";
import { element } from "./elements.js";
import { text } from "./texts.js";

const MOST_ROWS = 500; // on one page
const INVALID = ["refused", "wrong", "missing"];
const MARKS = { refused: "✕", wrong: "✕", warned: "!", explained: "✓", noted: "i" };

// The grid as a table: draws rows and marks how their cells stand. After the last row comes an empty one for a new row.
export class Table {
  constructor(place, columns, rows) {
    this.columns = columns;
    this.rows = rows;
    this.page = 0;
    this.editable = true;
    this.others = []; // { login, row }
    this.blank = null;
    this.drawn = new Map(); // row: its element
    this.numbers = new Map(); // row: its number, from 1
    this.region = element("div", "grid-region", { role: "region", "aria-label": text("grid.label") });
    this.table = element("table", "grid", { role: "grid", "aria-label": text("grid.label"), "aria-multiselectable": "true" });
    this.table.append(this.#head(), document.createElement("tbody"));
    this.region.append(this.table);
    this.region.hidden = true; // until there is a cell to go to
    place.append(this.region);
  }

  /** The rows on this page, the empty one last. */
  get visible() {
    const list = this.rows.list;
    if (this.editable && (!this.blank || !this.blank.isBlank || !this.rows.all.includes(this.blank))) {
      this.blank = this.rows.add();
    }
    const page = list.slice(this.page * MOST_ROWS, (this.page + 1) * MOST_ROWS);
    return this.editable && page.length < MOST_ROWS ? [...page, this.blank] : page;
  }

  get pages() {
    return Math.max(1, Math.ceil(this.rows.list.length / MOST_ROWS));
  }

  /** Turns to the page on which this row is. */
  turnTo(row) {
    const page = Math.floor(Math.max(0, this.rows.list.indexOf(row)) / MOST_ROWS);
    if (page !== this.page) {
      this.page = page;
      this.draw();
    }
  }

  /** Draws these rows anew, or all. */
  draw(rows) {
    if (rows?.every((row) => this.drawn.has(row) && !row.isBlank && !row.removed && row !== this.blank)) {
      rows.forEach((row) => this.#fill(row, this.drawn.get(row)));
      return;
    }
    const body = this.table.tBodies[0];
    const visible = this.visible;
    this.numbers = new Map(this.rows.list.map((row, i) => [row, i + 1]));
    this.region.hidden = visible.length === 0;
    const before = this.drawn;
    this.drawn = new Map(visible.map((row) => [row, before.get(row) ?? this.#row()]));
    const lines = new Set(this.drawn.values());
    [...body.rows].filter((line) => !lines.has(line)).forEach((line) => line.remove());
    visible.forEach((row, i) => {
      const line = this.drawn.get(row);
      line.row = row;
      line.setAttribute("aria-rowindex", this.page * MOST_ROWS + i + 2);
      if (body.rows[i] !== line) {
        body.insertBefore(line, body.rows[i] ?? null);
      }
      this.#fill(row, line);
    });
    this.table.setAttribute("aria-rowcount", this.rows.list.length + 1);
    this.table.setAttribute("aria-readonly", String(!this.editable));
  }

  /** The element of a cell; columns count from 0, the one after the last removes the row. */
  cell(row, column) {
    return this.drawn.get(row)?.cells[column + 1];
  }

  /** Row and column of an element in a cell. */
  at(target) {
    const cell = target.closest?.("td");
    const row = cell?.parentElement.row;
    return row && { row, column: cell.cellIndex - 1 };
  }

  /** The number of a row, from 1. */
  number(row) {
    return this.numbers.get(row) ?? this.rows.list.indexOf(row) + 1;
  }

  #head() {
    const head = document.createElement("thead");
    const line = element("tr", "", { "aria-rowindex": "1" });
    const names = [text("grid.number"), ...this.columns.map((column) => column.heading)];
    names.forEach((name, i) => {
      const kind = i === 0 ? "grid-number" : "grid-" + this.columns[i - 1].kind;
      line.append(element("th", kind, { scope: "col", "aria-colindex": String(i + 1) }, name));
    });
    const last = element("th", "grid-remove", { scope: "col", "aria-colindex": String(names.length + 1) });
    last.append(element("span", "hidden", {}, text("grid.remove")));
    line.append(last);
    head.append(line);
    this.table.setAttribute("aria-colcount", names.length + 1);
    return head;
  }

  #row() {
    const line = document.createElement("tr");
    line.append(element("th", "grid-number", { scope: "row", "aria-colindex": "1" }));
    this.columns.forEach((column, i) => {
      line.append(element("td", "grid-" + column.kind, { role: "gridcell", tabindex: "-1", "aria-colindex": String(i + 2) }));
    });
    line.append(element("td", "grid-remove", { role: "gridcell", tabindex: "-1", "aria-colindex": String(this.columns.length + 2) }));
    return line;
  }

  #fill(row, line) {
    const isBlank = row === this.blank && row.isBlank;
    this.#number(row, line, isBlank);
    this.columns.forEach((column, i) => {
      const cell = line.cells[i + 1];
      if (cell.dataset.editing) {
        return;
      }
      this.#say(cell, isBlank ? "blank" : row.state(column.field), shown(column, row.text(column.field)));
    });
    const remove = line.cells[this.columns.length + 1];
    remove.textContent = isBlank || !this.editable ? "" : "×";
    remove.setAttribute("aria-label", isBlank || !this.editable ? text("grid.empty") : text("grid.removeRow", this.number(row)));
  }

  /** Its text and, where there is something to say about it, a mark that is seen without colours and heard. */
  #say(cell, state, said) {
    if (cell.shown === state + said) {
      return;
    }
    cell.shown = state + said;
    cell.dataset.state = state;
    cell.replaceChildren(...(state in MARKS ? [mark(state), element("span", "hidden", {}, text("grid.mark." + (state === "refused" ? "wrong" : state)) + ": ")] : []), said);
    if (INVALID.includes(state)) {
      cell.setAttribute("aria-invalid", "true");
    } else {
      cell.removeAttribute("aria-invalid");
    }
  }

  #number(row, line, isBlank) {
    const head = line.cells[0];
    const others = this.others.filter((other) => other.row && row.isCalled(other.row));
    const state = isBlank ? "blank" : row.conflict ? "conflict" : row.isPending ? "pending" : row.participant ? "saved" : "unfinished";
    head.dataset.state = others.length > 0 ? "other" : state;
    const said = isBlank ? text("grid.newRow") : text("grid.state." + state);
    const names = others.map((other) => other.login).join(", ");
    const number = element("span", "", { "aria-hidden": "true" }, isBlank ? "+" : String(this.number(row)));
    const spoken = element("span", "hidden", {}, (isBlank ? "" : this.number(row) + " ") + said + (names ? " " + names : ""));
    head.replaceChildren(number, spoken);
    if (names) {
      head.append(element("span", "grid-other", { "aria-hidden": "true" }, names));
    }
  }
}

/** The sign for how a cell stands. */
export function mark(state) {
  return element("span", "grid-mark", { "data-state": state, "aria-hidden": "true" }, MARKS[state]);
}

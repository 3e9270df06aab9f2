import { toDisplay } from "./columns.js";
import { element } from "./elements.js";
import { text } from "./texts.js";

const ROWS_PER_PAGE = 500;
const INVALID_STATUSES = ["refused", "error", "missing"];
const STATUS_ICONS = { refused: "✕", error: "✕", warning: "!", explained: "✓", note: "i" };

// HTML table of the rows with the status of each cell. An editable grid ends with a blank row for the next entry.
export class Table {
  constructor(root, columns, rows) {
    this.columns = columns;
    this.rows = rows;
    this.page = 0;
    this.editable = true;
    this.coworkers = []; // { login, row }
    this.blankRow = null;
    this.lines = new Map(); // tr element by row
    this.rowNumbers = new Map(); // from 1
    this.region = element("div", "grid-region", { role: "region", "aria-label": text("grid.label") });
    this.table = element("table", "grid", { role: "grid", "aria-label": text("grid.label"), "aria-multiselectable": "true" });
    this.table.append(this.#createHead(), document.createElement("tbody"));
    this.region.append(this.table);
    this.region.hidden = true; // a grid without a focusable cell is not accessible
    root.append(this.region);
  }

  /** Rows of the current page, the blank one last. */
  get visible() {
    const list = this.rows.list;
    if (this.editable && (!this.blankRow || !this.blankRow.isBlank || !this.rows.all.includes(this.blankRow))) {
      this.blankRow = this.rows.add();
    }
    const page = list.slice(this.page * ROWS_PER_PAGE, (this.page + 1) * ROWS_PER_PAGE);
    return this.editable && page.length < ROWS_PER_PAGE ? [...page, this.blankRow] : page;
  }

  get pageCount() {
    return Math.max(1, Math.ceil(this.rows.list.length / ROWS_PER_PAGE));
  }

  showPageOf(row) {
    const page = Math.floor(Math.max(0, this.rows.list.indexOf(row)) / ROWS_PER_PAGE);
    if (page !== this.page) {
      this.page = page;
      this.draw();
    }
  }

  /** Redraws these rows, or the whole page. */
  draw(rows) {
    if (rows?.every((row) => this.lines.has(row) && !row.isBlank && !row.removed && row !== this.blankRow)) {
      rows.forEach((row) => this.#fillLine(row, this.lines.get(row)));
      return;
    }
    const body = this.table.tBodies[0];
    const visible = this.visible;
    this.rowNumbers = new Map(this.rows.list.map((row, i) => [row, i + 1]));
    this.region.hidden = visible.length === 0;
    const previous = this.lines;
    this.lines = new Map(visible.map((row) => [row, previous.get(row) ?? this.#createLine()]));
    const current = new Set(this.lines.values());
    [...body.rows].filter((line) => !current.has(line)).forEach((line) => line.remove());
    visible.forEach((row, i) => {
      const line = this.lines.get(row);
      line.row = row;
      line.setAttribute("aria-rowindex", this.page * ROWS_PER_PAGE + i + 2);
      if (body.rows[i] !== line) {
        body.insertBefore(line, body.rows[i] ?? null);
      }
      this.#fillLine(row, line);
    });
    this.table.setAttribute("aria-rowcount", this.rows.list.length + 1);
    this.table.setAttribute("aria-readonly", String(!this.editable));
  }

  /** Element of a cell. Columns count from 0; the one after the last removes the row. */
  cell(row, column) {
    return this.lines.get(row)?.cells[column + 1];
  }

  /** Row and column of the cell that contains an element; undefined outside of cells. */
  position(target) {
    const cell = target.closest?.("td");
    const row = cell?.parentElement.row;
    return row && { row, column: cell.cellIndex - 1 };
  }

  /** Number of a row from 1; 0 if the row is unknown. */
  rowNumber(row) {
    return this.rowNumbers.get(row) ?? this.rows.list.indexOf(row) + 1;
  }

  #createHead() {
    const head = document.createElement("thead");
    const line = element("tr", "", { "aria-rowindex": "1" });
    const names = [text("grid.number"), ...this.columns.map((column) => column.heading)];
    names.forEach((name, i) => {
      const className = i === 0 ? "grid-number" : "grid-" + this.columns[i - 1].kind;
      line.append(element("th", className, { scope: "col", "aria-colindex": String(i + 1) }, name));
    });
    const last = element("th", "grid-remove", { scope: "col", "aria-colindex": String(names.length + 1) });
    last.append(element("span", "hidden", {}, text("grid.remove")));
    line.append(last);
    head.append(line);
    this.table.setAttribute("aria-colcount", names.length + 1);
    return head;
  }

  #createLine() {
    const line = document.createElement("tr");
    line.append(element("th", "grid-number", { scope: "row", "aria-colindex": "1" }));
    this.columns.forEach((column, i) => {
      line.append(element("td", "grid-" + column.kind, { role: "gridcell", tabindex: "-1", "aria-colindex": String(i + 2) }));
    });
    line.append(element("td", "grid-remove", { role: "gridcell", tabindex: "-1", "aria-colindex": String(this.columns.length + 2) }));
    return line;
  }

  #fillLine(row, line) {
    const isBlank = row === this.blankRow && row.isBlank;
    this.#fillRowNumber(row, line, isBlank);
    this.columns.forEach((column, i) => {
      const cell = line.cells[i + 1];
      if (cell.dataset.editing) {
        return;
      }
      this.#fillCell(cell, isBlank ? "blank" : row.status(column.field), toDisplay(column, row.text(column.field)));
    });
    const remove = line.cells[this.columns.length + 1];
    remove.textContent = isBlank || !this.editable ? "" : "×";
    remove.setAttribute("aria-label", isBlank || !this.editable ? text("grid.empty") : text("grid.removeRow", this.rowNumber(row)));
  }

  /** Sets text and status, the latter not by colour alone: also as an icon and as hidden text for screen readers. */
  #fillCell(cell, status, content) {
    if (cell.drawn === status + content) {
      return;
    }
    cell.drawn = status + content;
    cell.dataset.status = status;
    const label = status === "refused" ? "error" : status;
    const icon = status in STATUS_ICONS ? [statusIcon(status), element("span", "hidden", {}, text("grid.status." + label) + ": ")] : [];
    cell.replaceChildren(...icon, content);
    if (INVALID_STATUSES.includes(status)) {
      cell.setAttribute("aria-invalid", "true");
    } else {
      cell.removeAttribute("aria-invalid");
    }
  }

  #fillRowNumber(row, line, isBlank) {
    const head = line.cells[0];
    const coworkers = this.coworkers.filter((coworker) => coworker.row && row.hasKey(coworker.row));
    const status = rowStatus(row, isBlank);
    head.dataset.status = coworkers.length > 0 ? "coworker" : status;
    const label = isBlank ? text("grid.newRow") : text("grid.rowStatus." + status);
    const logins = coworkers.map((coworker) => coworker.login).join(", ");
    const number = element("span", "", { "aria-hidden": "true" }, isBlank ? "+" : String(this.rowNumber(row)));
    const spoken = element("span", "hidden", {}, (isBlank ? "" : this.rowNumber(row) + " ") + label + (logins ? " " + logins : ""));
    head.replaceChildren(number, spoken);
    if (logins) {
      head.append(element("span", "grid-coworker", { "aria-hidden": "true" }, logins));
    }
  }
}

function rowStatus(row, isBlank) {
  if (isBlank) {
    return "blank";
  }
  if (row.conflict) {
    return "conflict";
  }
  if (row.hasUnsavedChanges) {
    return "unsaved";
  }
  return row.participant ? "saved" : "draft";
}

export function statusIcon(status) {
  return element("span", "grid-status-icon", { "data-status": status, "aria-hidden": "true" }, STATUS_ICONS[status]);
}
